/**
 * `npm run bench`: time from the start of the process to the written summary, for folders of made-up articles, beside
 * what a bare Node and a plain read of the same files take in the same run. `first` is a run that makes every sentence
 * vector, `again` one that finds them in its cache. Seconds differ between machines, ratios much less. Each figure but
 * `first` is the median of three.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateArticles } from './generate.ts';

const sizes = [4, 100, 1000];
const runs = 3;
const seed = 20210323;

const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmerge-bench-'));
try {
  const bare = median(() => execFileSync(process.execPath, ['-e', '0']));
  console.log(`bare node: ${bare.toFixed(0)} ms\n`);
  console.log(
    'articles | read ms | first ms | again ms | again over bare node | first, per article ms | again, per article ms',
  );
  const startUp = measure(1);
  const beyond = sizes.map((size) => {
    const { read, first, again } = measure(size);
    const own = { first: first - startUp.first, again: again - startUp.again };
    const columns = [read, first, again].map((ms) => ms.toFixed(0));
    const each = [own.first, own.again].map((ms) => (ms / size).toFixed(2));
    console.log([size, ...columns, `${(again / bare).toFixed(1)}x`, ...each].join(' | '));
    return own;
  });
  const [small, large] = sizes.slice(-2) as [number, number];
  const allowed = Math.log((large * Math.log(large)) / (small * Math.log(small))) / Math.log(large / small);
  for (const kind of ['first', 'again'] as const) {
    const exponent = Math.log(beyond.at(-1)![kind] / beyond.at(-2)![kind]) / Math.log(large / small);
    console.log(
      `growth from ${small} to ${large}, ${kind}: exponent ${exponent.toFixed(2)}; n log n is ${allowed.toFixed(2)}`,
    );
    if (exponent > allowed) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(size: number): { read: number; first: number; again: number } {
  const input = path.join(folder, `input${size}`);
  generateArticles(input, size, seed);
  const config = path.join(folder, `config${size}.json`);
  writeFileSync(config, JSON.stringify({ similarity: { cache: path.join(folder, `cache${size}`) } }));
  const args = [
    'dist/cli.js',
    '--quiet',
    '--config',
    config,
    '--input',
    input,
    '--output',
    path.join(folder, 'output'),
  ];
  const run = () => execFileSync(process.execPath, args);
  const readAll = () => {
    for (const name of readdirSync(input)) readFileSync(path.join(input, name));
  };
  return { read: median(readAll), first: time(run), again: median(run) };
}

/** Milliseconds. */
function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Median time of some runs, in milliseconds. */
function median(work: () => void): number {
  const times = Array.from({ length: runs }, () => time(work));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
