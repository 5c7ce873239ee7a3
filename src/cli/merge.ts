import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import { NewsmergeError } from '../errors.ts';
import { compareReports } from '../output/compareReports.ts';
import { openOutputFolder } from '../output/outputFolder.ts';
import { writeInto } from '../output/writeReport.ts';
import { runPipeline } from '../pipeline.ts';
import type { Format } from '../renderers/formats.ts';
import type { Report } from '../report.ts';
import { standard } from './chooseInput.ts';
import { describeResult } from './describeResult.ts';
import { showProgress } from './progress.ts';
import { readStandardInput } from './readStandardInput.ts';

export interface MergeOptions {
  readonly signal: AbortSignal;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Written besides those that every run writes; to standard output the first goes, Markdown where there is none. */
  readonly formats: readonly Format[];
  /** What the report tells the news against. */
  readonly since: Report | null;
}

/**
 * Merges the articles once, writes every form of the summary, says what came of it and returns the files by name. With
 * `-` in the place of the output folder it prints one form and nothing else.
 * Throws a `NewsmergeError`, of code INTERRUPTED when the run was stopped.
 */
export async function merge(config: Config, options: MergeOptions): Promise<ReadonlyMap<string, string>> {
  const { folder } = config.output;
  return folder === standard ? print(config, options) : write(config, options);
}

async function write(config: Config, options: MergeOptions): Promise<ReadonlyMap<string, string>> {
  const start = performance.now();
  const output = openOutputFolder(config.output.folder);
  try {
    const report = await makeReport(config, options);
    const further = (await Promise.all(options.formats.map(({ load }) => load()))).flat();
    const files = writeInto(output, report, config.output.folder, further);
    if (!options.quiet) console.log(describeResult(report, performance.now() - start));
    return files;
  } finally {
    output.release();
  }
}

async function print(config: Config, options: MergeOptions): Promise<ReadonlyMap<string, string>> {
  const start = performance.now();
  const report = await makeReport(config, options);
  const [format] = options.formats;
  const [renderer] = format ? await format.load() : [(await import('../renderers/markdown.ts')).markdown];
  const text = renderer!.render(report);
  process.stdout.write(text);
  if (!options.quiet) console.error(describeResult(report, performance.now() - start));
  return new Map([[renderer!.file, text]]);
}

async function makeReport(
  config: Config,
  { quiet, verbose, formats, since, ...options }: MergeOptions,
): Promise<Report> {
  const logger = verbose && !quiet ? { logger: await openLog() } : {};
  const files = config.input === standard ? { files: await readStandardInput() } : {};
  const progress = quiet || verbose ? null : await showProgress(process.stderr.isTTY);
  try {
    const report = await runPipeline(config, {
      ...options,
      ...logger,
      ...files,
      ...(progress && { onProgress: progress.update }),
    });
    return since === null ? report : compareReports(since, report);
  } catch (error) {
    if (!options.signal.aborted) throw error;
    throw new NewsmergeError('INTERRUPTED', 'Stopped; the earlier summary stays as it was', { cause: error });
  } finally {
    progress?.stop();
  }
}

/** JSON lines on standard error. */
async function openLog(): Promise<Logger> {
  const { pino } = await import('pino');
  return pino({ base: null, level: 'debug' }, pino.destination({ dest: 2, sync: true }));
}

/** Where the summary is, an address to a line with nothing behind it, so that it can be copied or clicked. */
export function describePlaces({ output }: Pick<Config, 'output'>, files: Iterable<string>): string {
  const [page, ...others] = [...files].filter((file) => !file.includes('/')).sort((a, b) => rankOf(a) - rankOf(b));
  return [urlOf(output.folder, page!), ...others.map((file) => path.join(output.folder, file))].join('\n');
}

const order = ['summary.html', 'summary.md', 'summary.json'];

function rankOf(file: string): number {
  const rank = order.indexOf(file);
  return rank < 0 ? order.length : rank;
}

/** The address of a file in a folder, for browsers and terminals. */
export function urlOf(folder: string, file: string): string {
  return pathToFileURL(path.join(folder, file)).href;
}
