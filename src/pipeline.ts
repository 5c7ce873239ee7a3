import type { Logger } from 'pino';
import { type Config, resultSettings } from './config/config.ts';
import { NewsmergeError } from './errors.ts';
import { createLocalExecutor } from './executors/local.ts';
import type { Article, ArticleGroup, SetAside } from './model.ts';
import { buildReport } from './output/buildReport.ts';
import { readers } from './readers/index.ts';
import { listInput } from './readers/inputFolder.ts';
import type { Report } from './report.ts';
import { perItem, type Stage, type StageContext } from './stage.ts';
import { alignFactsTask } from './stages/alignFacts.ts';
import { boundedAnnotateTask } from './stages/annotate.ts';
import { canonicalizeTask } from './stages/canonicalize.ts';
import { cleanTask } from './stages/clean.ts';
import { clusterTask } from './stages/cluster.ts';
import { dropRepeats } from './stages/dropRepeats.ts';
import { groupStage } from './stages/group.ts';
import { identifyLanguageTask } from './stages/identifyLanguage.ts';
import { read } from './stages/read.ts';
import { summarizeTask } from './stages/summarize.ts';
import { traceOriginsTask } from './stages/traceOrigins.ts';
import { createShare } from './summary/createShare.ts';

export interface PipelineOptions {
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Called as items leave the first and the last stage: how many of how many. */
  readonly onProgress?: (what: 'articles' | 'stories', done: number, total: number) => void;
}

/**
 * Reads the articles of `config.input` and merges them: read, identify languages, clean, annotate, drop repeats, group, trace origins, cluster,
 * canonicalize, summarize. Writes nothing. Throws a `NewsmergeError` of code INPUT when no article can be used.
 */
export async function runPipeline(config: Config, options: PipelineOptions): Promise<Report> {
  const { logger, signal, onProgress = () => {} } = options;
  const setAside: SetAside[] = [];
  const listed = listInput(config.input, {
    maxFileBytes: config.limits.maxFileMegabytes * 1e6,
    maxStreamBytes: config.limits.maxStreamMegabytes * 1e6,
  });
  await using executor = createLocalExecutor(config.concurrency);
  const context: StageContext = {
    executor,
    signal,
    setAside: (item) => {
      logger.warn(item, 'set aside');
      setAside.push(item);
    },
  };
  for (const item of listed.setAside) context.setAside(item);

  const run = <In, Out>(name: string, stage: Stage<In, Out>, input: AsyncIterable<In>) =>
    logged(name, stage(input, context), logger);

  const files = counted(listed.files, (done) => onProgress('articles', done, listed.files.length));
  const articles = run('read', read(config.input, config, config.limits.maxArticles), files);
  const accepted = run('identifyLanguage', perItem(identifyLanguageTask(config.language), idOf), articles);
  const cleaned = run('clean', perItem(cleanTask, idOf), accepted);
  const annotated = run('annotate', perItem(boundedAnnotateTask(config.limits.maxArticleSentences), idOf), cleaned);
  const single = run('dropRepeats', dropRepeats, annotated);
  const groups = await collect(run('group', groupStage(config.group), single));

  const waiting = counted(groups, (done) => onProgress('stories', done, groups.length));
  const stories = run('traceOrigins', perItem(traceOriginsTask(config.origins), idsOf), waiting);
  const clustered = run('cluster', perItem(clusterTask(config.cluster), idsOf), stories);
  const aligned = run('alignFacts', perItem(alignFactsTask, idsOf), clustered);
  const stated = run('canonicalize', perItem(canonicalizeTask, idsOf), aligned);
  const summarized = await collect(
    run('summarize', perItem(summarizeTask(config.summary, createShare(groups)), idsOf), stated),
  );

  signal.throwIfAborted();
  if (summarized.length === 0) throw nothingToRead(config.input, setAside);
  return buildReport(summarized, setAside, resultSettings(config));
}

function idOf({ id }: Article): readonly string[] {
  return [id];
}

function idsOf({ articles }: ArticleGroup): readonly string[] {
  return articles.map(({ id }) => id);
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

async function* counted<T>(items: readonly T[], onItem: (done: number) => void): AsyncGenerator<T> {
  for (const [i, item] of items.entries()) {
    yield item;
    onItem(i + 1);
  }
}

async function* logged<T>(stage: string, items: AsyncIterable<T>, logger: Logger): AsyncGenerator<T> {
  const start = performance.now();
  let count = 0;
  for await (const item of items) {
    count += 1;
    yield item;
  }
  logger.info({ stage, items: count, ms: Math.round(performance.now() - start) }, 'stage done');
}

function nothingToRead(folder: string, setAside: readonly SetAside[]): NewsmergeError {
  const reasons = setAside.map(({ file, reason }) => `\n  ${file}: ${reason}`).join('');
  const endings = readers.flatMap(({ extensions }) => extensions).join(', ');
  const found = setAside.length === 0 ? 'it is empty' : `every file in it was set aside:${reasons}`;
  return new NewsmergeError('INPUT', `Expected articles (${endings} files) in ${folder}, but ${found}`);
}
