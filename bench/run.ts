/**
 * `npm run bench`: time from the start of the process to the written summary, for folders of made-up articles, beside
 * what a bare Node and a plain read of the same files take in the same run. Seconds differ between machines, ratios
 * much less. Each figure is the median of three.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  console.log('articles | start to summary ms | plain read ms | over bare node | beyond start-up, per article ms');
  const beyond = new Map<number, number>();
  const startUp = measure(1);
  for (const size of sizes) {
    const { summary, read } = measure(size);
    const own = summary - startUp.summary;
    beyond.set(size, own);
    const columns = [
      size,
      summary.toFixed(0),
      read.toFixed(1),
      `${(summary / bare).toFixed(1)}x`,
      (own / size).toFixed(2),
    ];
    console.log(columns.join(' | '));
  }
  const [small, large] = [sizes[1]!, sizes[2]!];
  const exponent = Math.log(beyond.get(large)! / beyond.get(small)!) / Math.log(large / small);
  const allowed = Math.log((large * Math.log(large)) / (small * Math.log(small))) / Math.log(large / small);
  console.log(
    `\ngrowth from ${small} to ${large} articles: exponent ${exponent.toFixed(2)} (n log n is ${allowed.toFixed(2)})`,
  );
  if (exponent > allowed) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(size: number): { summary: number; read: number } {
  const input = path.join(folder, `input${size}`);
  generateArticles(input, size, seed);
  const output = path.join(folder, `output${size}`);
  const args = ['dist/cli.js', '--quiet', '--input', input, '--output', output];
  return {
    summary: median(() => execFileSync(process.execPath, args)),
    read: median(() => {
      for (const name of readdirSync(input)) readFileSync(path.join(input, name));
    }),
  };
}

/** Median time of some runs, in milliseconds. */
function median(work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
