import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { NewsmergeError } from '../errors.ts';
import type { Report } from '../report.ts';
import { parseReport } from './reportSchema.ts';

/** An earlier report, from an output folder or a `summary.json`. Throws a `NewsmergeError` of code INPUT where it is none. */
export function readPrevious(place: string): Report {
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  const file = isFolder ? path.join(place, 'summary.json') : place;
  if (!existsSync(file))
    throw new NewsmergeError('INPUT', `Expected an earlier output folder or summary.json at ${place}, got nothing`);
  const violations: string[] = [];
  const report = parseReport(readFileSync(file, 'utf8'), violations);
  if (report) return report;
  throw new NewsmergeError(
    'INPUT',
    `Expected ${file} to be the summary.json of this version: ${violations[0]}; merge the earlier articles anew`,
  );
}
