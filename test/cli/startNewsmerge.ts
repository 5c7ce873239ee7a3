import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { temporaryFolder } from '../temporaryFolder.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** For tests that wait for several runs, on a machine that is busy with others. */
export const longTimeout = 300_000;

const running = new Set<() => void>();

afterAll(() => {
  for (const kill of running) kill();
});

/** A process that goes on until it is stopped, and what it has printed so far. */
export interface Running {
  readonly printed: { stdout: string; stderr: string };
  /** Waits until standard output holds `text` so many times. */
  readonly says: (text: string, times?: number) => Promise<void>;
  /** The exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Sends a signal and returns the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the built program in a folder. */
export function startNewsmerge(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Running {
  const child = spawn(process.execPath, [cli, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  running.add(kill);
  const ended = once(child, 'close').then(([code]): number | null => {
    running.delete(kill);
    return code;
  });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  return {
    printed,
    says: (text, times = 1) =>
      until(
        () => printed.stdout.split(text).length > times,
        () => `“${text}” ${times} times in ${JSON.stringify(printed)}`,
      ),
    ended,
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Waits until something holds, a minute at most. */
export async function until(holds: () => boolean, describe: () => string): Promise<void> {
  for (let i = 0; i < 1200; i += 1) {
    if (holds()) return;
    await setTimeout(50);
  }
  throw new Error(`Expected ${describe()}`);
}

/** A working folder with articles below `input` and settings that leave all as it is. */
export function workplace(input: Readonly<Record<string, string>>): string {
  const below = Object.fromEntries(Object.entries(input).map(([file, text]) => [path.join('input', file), text]));
  return temporaryFolder({ 'pipeline.config.json': '{}', ...below });
}
