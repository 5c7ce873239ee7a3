/**
 * `npm run bench -- read`: what reading made-up saved web pages takes, as far as the first two stages of `src/pipeline.ts`
 * go (reading, converting, cleaning), in a process of its own, beside one that reads the same files and does nothing with
 * them. Fails when five times as many pages take more memory by more than the texts of their articles and a little for
 * each.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePage } from './makePage.ts';
import { expectAtMost } from './marks.ts';
import { createRandom } from './random.ts';
import type { ReadFigures } from './readChild.ts';
import { inTemporaryFolder } from './timeRuns.ts';

const seed = 20210323;
const sizes = [1000, 5000] as const;
/** What an article may hold beside its text: its fields, and the places of its paragraphs. */
const maxBytesBeside = 2500;
/** How far the peaks of two equal runs differ, since memory is freed now and then. */
const scatterMegabytes = 20;
/** Node lets its memory grow before it looks for what it can free; this makes the children look sooner. */
const tightMemory = ['--max-old-space-size=200', '--max-semi-space-size=8'];

await inTemporaryFolder((folder) => {
  console.log(
    'pages | MB | plain read ms | reading ms | a page ms | ratio | plain peak MB | peak MB | held MB | texts MB',
  );
  const [small, large] = sizes.map((count) => measure(path.join(folder, String(count)), count)) as [Growth, Growth];
  const texts = large.textMegabytes - small.textMegabytes;
  const beside = ((large.heldMegabytes - small.heldMegabytes - texts) * 1e6) / (large.articles - small.articles);
  expectAtMost('held for each further page beside its text, bytes', beside, maxBytesBeside);
  const allowed = texts + ((large.articles - small.articles) * maxBytesBeside) / 1e6 + scatterMegabytes;
  expectAtMost('growth of the peak, MB', large.peakMegabytes - small.peakMegabytes, allowed);
});

type Growth = Pick<ReadFigures, 'articles' | 'peakMegabytes' | 'heldMegabytes' | 'textMegabytes'>;

function measure(folder: string, count: number): Growth {
  const megabytes = makePages(folder, count);
  const plain = runChild(folder, 'plain');
  const own = runChild(folder, 'newsmerge');
  const columns = [
    count,
    megabytes.toFixed(0),
    plain.ms.toFixed(0),
    own.ms.toFixed(0),
    (own.ms / count).toFixed(1),
    `${(own.ms / plain.ms).toFixed(0)}x`,
    ...[plain.peakMegabytes, own.peakMegabytes].map((size) => size.toFixed(0)),
    ...[own.heldMegabytes, own.textMegabytes].map((size) => size.toFixed(1)),
  ];
  console.log(columns.join(' | '));
  return own;
}

/** Returns how many megabytes they are. */
function makePages(folder: string, count: number): number {
  mkdirSync(folder);
  const random = createRandom(seed);
  let characters = 0;
  for (let page = 0; page < count; page += 1) {
    const markup = makePage(random);
    characters += markup.length;
    writeFileSync(path.join(folder, `${page}.html`), markup);
  }
  return characters / 1e6;
}

function runChild(folder: string, how: 'plain' | 'newsmerge'): ReadFigures {
  const child = fileURLToPath(new URL('./readChild.ts', import.meta.url));
  const options = [...process.execArgv, ...tightMemory, '--expose-gc'];
  return JSON.parse(String(execFileSync(process.execPath, [...options, child, folder, how])));
}
