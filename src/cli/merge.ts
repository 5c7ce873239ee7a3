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
import type { Report, ReportArticle } from '../report.ts';
import { printable } from './printable.ts';
import { showProgress } from './progress.ts';

export interface MergeOptions extends Pick<PipelineOptions, 'signal'> {
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
  if (articles.length > 0) console.log(describeOutlets(articles));
  for (const folder of foldersForOutlets(report)) console.log(`  ${folder}`);
  for (const { file, reason } of report.setAside) console.log(`  ${printable(file)}: ${printable(reason)}`);
}

/** Who was read, by the number of articles. */
function describeOutlets(articles: readonly ReportArticle[]): string {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, maxOutlets).map(([outlet, count]) => `${printable(outlet)} ${count}`);
  return `  outlets: ${[...shown, ...(sorted.length > maxOutlets ? [`${sorted.length - maxOutlets} more`] : [])].join(', ')}`;
}

const maxOutlets = 20;

/** What to say of folders whose name stands for the outlet of several articles on one event, which are likely of several. */
function foldersForOutlets({ stories }: Report): string[] {
  const counts = new Map<string, number>();
  for (const { articles } of stories) {
    const named = articles.filter(({ file, outlet, url }) => url === null && file.split('/').at(-2) === outlet);
    for (const outlet of new Set(named.map((article) => article.outlet))) {
      const count = named.filter((article) => article.outlet === outlet).length;
      if (count > 1) counts.set(outlet, (counts.get(outlet) ?? 0) + count);
    }
  }
  return [...counts].map(
    ([folder, count]) =>
      `${count} articles count as one outlet, ${printable(folder)}, by the name of their folder; where they are of several, state \`outlet:\` in each`,
  );
}

/** Where the summary is, in one line. */
export function describePlaces({ output }: Pick<Config, 'output'>): string {
  const [data, text, page] = renderers.map(({ file }) => path.join(output.folder, file));
  return `Read ${page}; as text ${text}; as data ${data}`;
}
