import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateArticles } from './generate.ts';

const runs = 3;
const seed = 20210323;

/** Milliseconds for some made-up articles. */
export interface Times {
  /** A plain read of their files. */
  readonly read: number;
  /** A run, from the start of the process to its end. */
  readonly run: number;
}

/** Runs newsmerge on so many articles, each story reported by so many outlets. Medians of three. */
export function timeRuns(folder: string, size: { readonly articles: number; readonly outlets: number }): Times {
  const name = `${size.articles}-${size.outlets}`;
  const input = path.join(folder, `input${name}`);
  generateArticles(input, { ...size, seed });
  const places = ['--input', input, '--output', path.join(folder, 'output')];
  const run = () => execFileSync(process.execPath, ['dist/cli.js', '--quiet', ...places]);
  const readAll = () => {
    for (const file of readdirSync(input)) readFileSync(path.join(input, file));
  };
  return { read: median(readAll), run: median(run) };
}

/** Median time of some runs, in milliseconds. */
export function median(work: () => void): number {
  const times = Array.from({ length: runs }, () => time(work));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Gives a new folder to some work and removes it in the end. */
export async function inTemporaryFolder(work: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmerge-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
