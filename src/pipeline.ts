import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import { type Config, resultSettings } from './config/config.ts';
import { NewsmergeError } from './errors.ts';
import { createLocalExecutor } from './executors/local.ts';
import type { Article, ArticleGroup, SetAside } from './model.ts';
import { buildReport } from './output/buildReport.ts';
import { readers } from './readers/index.ts';
import { listInput } from './readers/inputFolder.ts';
import type { Report, ReportStory } from './report.ts';
import { perItem, type Stage, type StageContext } from './stage.ts';
import { dropRepeats } from './stages/dropRepeats.ts';
import { groupStage } from './stages/group.ts';
import { read } from './stages/read.ts';
import { shareReadings } from './stages/shareReadings.ts';
import { createShare } from './summary/createShare.ts';
import { mergeTask, prepareTask, type SharedGroup } from './tasks.ts';

export interface PipelineOptions {
  /** Is told what each stage does. */
  readonly logger?: Logger;
  /** Stops the run. */
  readonly signal?: AbortSignal;
  /** Files by their paths, in the place of those of `config.input`. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** Called as work is done, never before: how many files are read, then how many articles are merged, of how many. */
  readonly onProgress?: (what: 'files read' | 'articles merged', done: number, total: number) => void;
}

/** A thread reads no TypeScript: from source, it runs what was built last. */
const threadFile = new URL(import.meta.url.endsWith('.ts') ? '../dist/thread.js' : './thread.js', import.meta.url);

/**
 * Reads the articles of `config.input` and merges them: read, prepare each, drop repeats, group, merge each story.
 * Writes nothing. Throws a `NewsmergeError` of code INPUT when no article can be used.
 */
export async function runPipeline(config: Config, options: PipelineOptions = {}): Promise<Report> {
  const { logger, signal = new AbortController().signal, files: given = config.input, onProgress = () => {} } = options;
  const setAside: SetAside[] = [];
  const listed = listInput(given, {
    maxFileBytes: config.limits.maxFileMegabytes * 1e6,
    maxStreamBytes: config.limits.maxStreamMegabytes * 1e6,
  });
  const script = { file: threadFile, data: config };
  await using executor = createLocalExecutor({ threads: config.concurrency ?? availableParallelism(), script, signal });
  const context: StageContext = {
    executor,
    signal,
    setAside: (item) => {
      logger?.warn(item, 'set aside');
      setAside.push(item);
    },
  };
  for (const item of listed.setAside) context.setAside(item);

  const run = <In, Out>(name: string, stage: Stage<In, Out>, input: AsyncIterable<In>) =>
    logged(name, stage(input, context), logger);

  const files = counted(listed.files, (done) => onProgress('files read', done, listed.files.length));
  const articles = run('read', read(given, config, config.limits.maxArticles), files);
  const prepared = run('prepare', perItem(prepareTask(config), idOf), articles);
  const single = run('dropRepeats', dropRepeats, shareReadings(prepared, context));
  const groups = await collect(run('group', groupStage(config.group), single));

  const total = groups.reduce((sum, group) => sum + group.articles.length, 0);
  let merged = 0;
  onProgress('articles merged', merged, total);
  const stories: ReportStory[] = [];
  for await (const story of run('merge', perItem(mergeTask(config), idsOf), withShares(groups))) {
    stories.push(story);
    merged += story.articles.length;
    onProgress('articles merged', merged, total);
  }

  signal.throwIfAborted();
  if (stories.length === 0) throw nothingToRead(config.input, setAside);
  return buildReport(stories, setAside, resultSettings(config));
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

/** The stories with the part of the words that each may have. */
async function* withShares(groups: readonly ArticleGroup[]): AsyncGenerator<SharedGroup> {
  const share = createShare(groups);
  for (const group of groups) yield { ...group, share: share(group) };
}

async function* counted<T>(items: readonly T[], onItem: (done: number) => void): AsyncGenerator<T> {
  for (const [i, item] of items.entries()) {
    yield item;
    onItem(i + 1);
  }
}

async function* logged<T>(stage: string, items: AsyncIterable<T>, logger?: Logger): AsyncGenerator<T> {
  const start = performance.now();
  let count = 0;
  for await (const item of items) {
    count += 1;
    yield item;
  }
  logger?.info({ stage, items: count, ms: Math.round(performance.now() - start) }, 'stage done');
}

function nothingToRead(folder: string, setAside: readonly SetAside[]): NewsmergeError {
  const reasons = setAside.map(({ file, reason }) => `\n  ${file}: ${reason}`).join('');
  const endings = readers.flatMap(({ extensions }) => extensions).join(', ');
  const found = setAside.length === 0 ? 'it is empty' : `every file in it was set aside:${reasons}`;
  return new NewsmergeError('INPUT', `Expected articles (${endings} files) in ${folder}, but ${found}`);
}
