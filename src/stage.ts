import { pMapIterable } from 'p-map';
import { NewsmergeError, UnusableArticle } from './errors.ts';
import type { SetAside } from './model.ts';

/** One step of the pipeline: items in, items out, in order, as they come. */
export type Stage<In, Out> = (input: AsyncIterable<In>, context: StageContext) => AsyncIterable<Out>;

/** What a stage may reach besides its items. */
export interface StageContext {
  readonly executor: Executor;
  /** Counts an item that could not be used; the run goes on. */
  readonly setAside: (item: SetAside) => void;
  /** Stops the run when a person does. */
  readonly signal: AbortSignal;
}

/** A pure function of one item, with the name that an executor knows it by. Items and results are plain JSON. */
export interface Task<In, Out> {
  readonly name: string;
  readonly run: (item: In) => Out | Promise<Out>;
  /** About how much there is to do, in characters of text; 0 where it is left out. */
  readonly sizeOf?: (item: In) => number;
}

/** Where the work of a stage is done. */
export interface Executor extends AsyncDisposable {
  /** How many items may be under way at once, 1 or more. */
  readonly concurrency: number;
  run<In, Out>(task: Task<In, Out>, item: In): Promise<Out>;
}

/**
 * Makes a stage of a task: each item on its own, order kept, no more than `executor.concurrency` under way; results wait
 * for those before them. An item whose task fails is set aside under the names that `filesOf` gives, so that one odd
 * article never costs the others; only a `NewsmergeError` and a stopped run end it.
 */
export function perItem<In, Out>(task: Task<In, Out>, filesOf: (item: In) => readonly string[]): Stage<In, Out> {
  return async function* (input, context) {
    const { executor, signal } = context;
    const results = pMapIterable(
      input,
      async (item): Promise<readonly Out[]> => {
        signal.throwIfAborted();
        try {
          return [await executor.run(task, item)];
        } catch (error) {
          signal.throwIfAborted();
          if (error instanceof NewsmergeError) throw error;
          const reason = describeRefusal(error, task.name);
          for (const file of filesOf(item)) context.setAside({ file, reason });
          return [];
        }
      },
      { concurrency: executor.concurrency, backpressure: Number.POSITIVE_INFINITY },
    );
    for await (const result of results) yield* result;
  };
}

/** Does one part of a task. What fails in it is refused by the name of that part. */
export async function runPart<In, Out>(part: Task<In, Out>, item: In): Promise<Out> {
  try {
    return await part.run(item);
  } catch (error) {
    if (error instanceof NewsmergeError) throw error;
    throw new UnusableArticle(describeRefusal(error, part.name), { cause: error });
  }
}

/** Why an item is set aside whose work failed in a stage. */
export function describeRefusal(error: unknown, stage: string): string {
  return error instanceof UnusableArticle ? error.message : `Defect in stage ${stage}: ${error}`;
}
