import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Embedded } from './contract.ts';
import type { Thread } from './pool.ts';

interface Question {
  readonly resolve: (embedded: Embedded) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a thread that runs `worker.ts`; it loads the model while the first sentences wait. */
export async function startThread(): Promise<Thread> {
  const worker = new Worker(new URL(`./worker${path.extname(import.meta.url)}`, import.meta.url));
  const open: Question[] = [];
  let ended: unknown = null;
  worker.on('message', (embedded: Embedded) => open.shift()!.resolve(embedded));
  const end = (reason: unknown) => {
    ended ??= reason;
    for (const { reject } of open.splice(0)) reject(ended);
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('Expected a thread at work, but it has ended')));
  return {
    embed: ({ text, words }) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        open.push({ resolve, reject });
        worker.postMessage({ text, words });
      }),
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
}
