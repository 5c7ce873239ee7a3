import { setImmediate } from 'node:timers/promises';
import type { Executor } from '../stage.ts';
import type { ThreadScript, Threads } from './startThreads.ts';

export interface LocalOptions {
  /** How many tasks may run at once, 1 or more. */
  readonly threads?: number;
  /** What threads run; where there is none, everything is done in this one. */
  readonly script?: ThreadScript;
  /** Ends the threads. */
  readonly signal?: AbortSignal;
}

/** As many characters of text are done in this thread before it is worth its time to start others. */
const fewCharacters = 60_000;

/** As many items are under way for a thread, so that the next is there when one is done. */
const underWay = 2;

/**
 * Runs tasks on this machine: in this thread, letting timers and signals in between two of them, and from some amount of
 * work on in threads. While those come up this one works on.
 */
export function createLocalExecutor({ threads = 1, script, signal }: LocalOptions = {}): Executor {
  let started: Promise<Threads> | null = null;
  let running: Threads | null = null;
  let characters = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const end = async () => (await started)?.end();
  signal?.addEventListener('abort', end, { once: true });
  return {
    concurrency: threads === 1 ? 1 : underWay * threads,
    run: async (task, item) => {
      characters += task.sizeOf?.(item) ?? 0;
      if (script && threads > 1 && characters > fewCharacters) {
        started ??= import('./startThreads.ts').then(({ startThreads }) => startThreads(threads, script));
        running ??= await started;
      }
      if (running?.areReady) return running.run(task, item);
      const here = turn.then(async () => {
        await setImmediate();
        return running?.areReady ? null : { result: await task.run(item) };
      });
      turn = here.catch(() => {});
      const done = await here;
      return done ? done.result : running!.run(task, item);
    },
    [Symbol.asyncDispose]: async () => {
      signal?.removeEventListener('abort', end);
      await end();
    },
  };
}
