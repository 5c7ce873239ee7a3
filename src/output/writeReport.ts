import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Renderer } from '../renderers/contract.ts';
import { extraFormats } from '../renderers/formats.ts';
import type { Report } from '../report.ts';
import { listEarlierTexts } from './listEarlierTexts.ts';
import { outputFiles } from './outputFiles.ts';
import { type OutputFolder, openOutputFolder } from './outputFolder.ts';

/**
 * Writes every form of a report to a folder, and in those further forms that are given, all or none, and takes away what
 * an earlier run wrote and this one does not. Returns the files, name to text. Throws a `NewsmergeError` of code OUTPUT or
 * BUSY.
 */
export function writeReport(
  report: Report,
  folder: string,
  further: readonly Renderer[] = [],
): ReadonlyMap<string, string> {
  const output = openOutputFolder(folder);
  try {
    return writeInto(output, report, folder, further);
  } finally {
    output.release();
  }
}

/** The same for a folder that is taken already. */
export function writeInto(
  output: OutputFolder,
  report: Report,
  folder: string,
  further: readonly Renderer[],
): ReadonlyMap<string, string> {
  const files = outputFiles(report, further);
  const extra = extraFormats.flatMap((format) => format.files);
  const outdated = extra.filter((file) => !files.has(file) && existsSync(path.join(folder, file)));
  output.write(files, [...listEarlierTexts(folder), ...outdated]);
  return files;
}
