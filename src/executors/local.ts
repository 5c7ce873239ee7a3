import { setImmediate } from 'node:timers/promises';
import type { Executor } from '../stage.ts';

/**
 * Runs tasks in this process, letting timers and signals in between two of them. `concurrency` is how many items a stage
 * may have under way, 1 or more.
 */
export function createLocalExecutor(concurrency: number): Executor {
  return {
    concurrency,
    run: async (task, item) => {
      await setImmediate();
      return task.run(item);
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
