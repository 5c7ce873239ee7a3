import path from 'node:path';
import { pino } from 'pino';
import type { Config } from '../config/config.ts';
import { NewsmergeError } from '../errors.ts';
import { listEarlierTexts } from '../output/listEarlierTexts.ts';
import { outputFiles } from '../output/outputFiles.ts';
import { openOutputFolder } from '../output/outputFolder.ts';
import { type PipelineOptions, runPipeline } from '../pipeline.ts';
import { countOf } from '../renderers/countOf.ts';
import { renderers } from '../renderers/index.ts';
import type { Report } from '../report.ts';
import { printable } from './printable.ts';
import { showProgress } from './progress.ts';

export interface MergeOptions extends Pick<PipelineOptions, 'signal' | 'embedder'> {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/**
 * Merges the articles once, writes every form of the summary, says what came of it and returns the files by name.
 * Throws a `NewsmergeError`, of code INTERRUPTED when the run was stopped.
 */
export async function merge(
  config: Config,
  { quiet, verbose, ...options }: MergeOptions,
): Promise<ReadonlyMap<string, string>> {
  const start = performance.now();
  const logger = pino(
    { base: null, level: verbose ? 'debug' : 'error', enabled: !quiet },
    pino.destination({ dest: 2, sync: true }),
  );
  const progress = showProgress(!quiet && !verbose && process.stderr.isTTY);
  const output = openOutputFolder(config.output.folder);
  try {
    const report = await runPipeline(config, { ...options, logger, onProgress: progress.update });
    progress.stop();
    const files = outputFiles(report);
    output.write(files, listEarlierTexts(config.output.folder));
    if (!quiet) printResult(report, performance.now() - start);
    return files;
  } catch (error) {
    if (!options.signal.aborted) throw error;
    throw new NewsmergeError('INTERRUPTED', 'Stopped; the earlier summary stays as it was', { cause: error });
  } finally {
    progress.stop();
    output.release();
  }
}

function printResult(report: Report, ms: number): void {
  const articles = report.stories.flatMap((story) => story.articles);
  const counts = [
    countOf(report.stories.length, 'story', 'stories'),
    countOf(articles.length, 'article'),
    countOf(articles.filter((article) => article.copyOf !== null).length, 'copy', 'copies'),
    countOf(report.stories.flatMap((story) => story.statements).length, 'statement'),
    `${countOf(report.setAside.length, 'file')} set aside`,
    `${(ms / 1000).toFixed(1)} s`,
  ];
  console.log(counts.join(', '));
  for (const { file, reason } of report.setAside) console.log(`  ${printable(file)}: ${printable(reason)}`);
}

/** Where the summary is, in one line. */
export function describePlaces({ output }: Pick<Config, 'output'>): string {
  const [data, text, page] = renderers.map(({ file }) => path.join(output.folder, file));
  return `Read ${page}; as text ${text}; as data ${data}`;
}
