import workerpool from 'workerpool';
import { describeRefusal, type Task } from '../stage.ts';

/** What a thread answers: what came of an item, or why it is set aside. */
export type Answer = { readonly result: unknown } | { readonly refused: string };

/** Makes this thread do the tasks that it is asked for by name, until it is ended. */
export function serveTasks(tasks: readonly Task<never, unknown>[]): void {
  const byName = new Map(tasks.map((task) => [task.name, task as Task<unknown, unknown>]));
  const answer = async (name: string, item: unknown): Promise<Answer> => {
    try {
      return { result: await byName.get(name)!.run(item) };
    } catch (error) {
      return { refused: describeRefusal(error, name) };
    }
  };
  workerpool.worker({ answer });
}
