/*
 * Adding a folder `test/golden/<case>` adds a test: `input/` holds the articles, `expected.md` the summary that they must
 * give byte for byte, and where there are such, `config.json` the settings and `earlier/` the articles to tell the news
 * against.
 *
 * `UPDATE_GOLDEN=1 npm test -- test/golden.test.ts` writes the expected files anew. Read what has changed before you
 * commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parseConfig, readSettings } from '../src/config/config.ts';
import { compareReports } from '../src/output/compareReports.ts';
import { runPipeline } from '../src/pipeline.ts';
import type { Report } from '../src/report.ts';
import { verify } from '../src/verify/verify.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { writeSummary } from './writeSummary.ts';

const root = fileURLToPath(new URL('golden', import.meta.url));
const cases = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.each(cases)('%s gives the expected summary, and the summary holds', async (name) => {
  const config = configOf(path.join(root, name));
  writeSummary(config, await compareToEarlier(path.join(root, name), await runPipeline(config)));
  const summary = readFileSync(path.join(config.output.folder, 'summary.md'), 'utf8');
  const expected = path.join(root, name, 'expected.md');
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(expected, summary);
  expect(summary).toBe(readFileSync(expected, 'utf8'));
  expect(await verify(config)).toEqual([]);
});

/** With what is new against the articles in `earlier/`, where there are any. */
async function compareToEarlier(folder: string, report: Report): Promise<Report> {
  const input = path.join(folder, 'earlier');
  return existsSync(input) ? compareReports(await runPipeline({ ...configOf(folder), input }), report) : report;
}

function configOf(folder: string) {
  const file = path.join(folder, 'config.json');
  const settings = existsSync(file) ? (readSettings(file) as object) : {};
  const standard = { input: path.join(folder, 'input'), output: temporaryFolder() };
  return parseConfig({ ...settings, ...standard }, file);
}
