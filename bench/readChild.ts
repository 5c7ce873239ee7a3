/**
 * `node --expose-gc bench/readChild.ts FOLDER newsmerge|plain` reads the pages of a folder, as far as the first two stages of the
 * pipeline go or as bytes alone, and prints what that took as JSON.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseConfig } from '../src/config/config.ts';
import { createLocalExecutor } from '../src/executors/local.ts';
import type { Article, CleanedArticle } from '../src/model.ts';
import { listInput } from '../src/readers/inputFolder.ts';
import { perItem, type StageContext } from '../src/stage.ts';
import { cleanTask } from '../src/stages/clean.ts';
import { read } from '../src/stages/read.ts';
import { fastest } from './fastest.ts';

export interface ReadFigures {
  /** Time of the reading alone. */
  readonly ms: number;
  /** The most that the whole process took of the machine's memory at once. */
  readonly peakMegabytes: number;
  readonly articles: number;
  /** What the texts of the articles take. */
  readonly textMegabytes: number;
  /** What is still held in the end, beyond what was before the first page. */
  readonly heldMegabytes: number;
}

const [folder, how] = process.argv.slice(2) as [string, string];
const config = parseConfig({}, 'the defaults');
const { files } = listInput(folder, { maxFileBytes: 1e7, maxStreamBytes: 1e7 });
const before = heldMegabytes();
let articles: readonly CleanedArticle[] = [];
const ms =
  how === 'plain'
    ? await fastest(3, readPlainly)
    : await fastest(1, async () => {
        articles = await readArticles();
      });
const figures: ReadFigures = {
  ms,
  heldMegabytes: heldMegabytes() - before,
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  articles: articles.length,
  textMegabytes: articles.reduce((sum, { text }) => sum + bytesOf(text), 0) / 1e6,
};
console.log(JSON.stringify(figures));

function readPlainly(): void {
  for (const file of files) readFileSync(path.join(folder, file.path));
}

/** Reading, converting and cleaning: all that is done to a page on its own before its sentences are looked at. */
async function readArticles(): Promise<readonly CleanedArticle[]> {
  const context: StageContext = {
    executor: createLocalExecutor(),
    signal: new AbortController().signal,
    setAside: ({ file, reason }) => {
      throw new Error(`Expected every made-up page to be read, but ${file} ${reason}`);
    },
  };
  const input = (async function* () {
    yield* files;
  })();
  const stage = perItem(cleanTask, ({ id }: Article) => [id]);
  const collected: CleanedArticle[] = [];
  for await (const article of stage(read(folder, config)(input, context), context)) collected.push(article);
  return collected;
}

/** A text of Latin letters alone takes a byte each. */
function bytesOf(text: string): number {
  return /[^\0-\xff]/.test(text) ? 2 * text.length : text.length;
}

function heldMegabytes(): number {
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
