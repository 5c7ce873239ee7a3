import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { UnusableArticle } from '../errors.ts';
import type { Task } from '../stage.ts';
import type { Answer } from './serveTasks.ts';

/** What threads run: a file that calls `serveTasks`, and what it is told. */
export interface ThreadScript {
  readonly file: URL;
  readonly data: unknown;
}

/** Threads that do tasks. */
export interface Threads {
  /** Whether the first of them has come up. */
  readonly areReady: boolean;
  run<In, Out>(task: Task<In, Out>, item: In): Promise<Out>;
  /** Ends them at once, whatever they do. */
  end(): Promise<void>;
}

/** Most of what a task makes is soon done with. */
const maxYoungGenerationSizeMb = 64;

/** How long a thread may take to end by itself, in milliseconds. */
const grace = 1;

/**
 * Starts so many threads. One that fails in the middle of a task is replaced and its item tried once more; after that the
 * task throws `UnusableArticle`.
 */
export function startThreads(count: number, { file, data }: ThreadScript): Threads {
  const pool = workerpool.pool(fileURLToPath(file), {
    workerType: 'thread',
    minWorkers: count,
    maxWorkers: count,
    workerTerminateTimeout: grace,
    workerThreadOpts: { workerData: data, resourceLimits: { maxYoungGenerationSizeMb } },
  });
  let [areReady, isEnded] = [false, false];
  pool.exec('methods', []).then(
    () => {
      areReady = true;
    },
    () => {},
  );
  const ask = async (name: string, item: unknown): Promise<Answer> => pool.exec('answer', [name, item]);
  return {
    get areReady() {
      return areReady;
    },
    run: async (task, item) => {
      const answer = await ask(task.name, item)
        .catch((error) => {
          if (isEnded) throw error;
          return ask(task.name, item);
        })
        .catch((error) => {
          if (isEnded) throw error;
          throw new UnusableArticle(`Defect in stage ${task.name}: its thread ended twice${reasonOf(error)}`);
        });
      if ('refused' in answer) throw new UnusableArticle(answer.refused);
      return answer.result as never;
    },
    end: async () => {
      isEnded = true;
      await pool.terminate(true);
    },
  };
}

function reasonOf({ cause }: { readonly cause?: unknown }): string {
  const message = (cause as Partial<Error> | undefined)?.message;
  return message === undefined ? '' : `: ${message}`;
}
