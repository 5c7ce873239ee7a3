import type { Config } from '../config/config.ts';
import { NewsmergeError } from '../errors.ts';
import { formatTable } from './formatTable.ts';
import { evaluationTasks } from './tasks/index.ts';

export interface EvaluateOptions {
  /** Whether to give the tables as JSON instead of text. Default false. */
  readonly json?: boolean;
  /** Whether to give the figures of each record as well. Default false. */
  readonly byCase?: boolean;
  /** Whether the documents of a record are one story, instead of being grouped first. Default true. */
  readonly oneStory?: boolean;
}

/**
 * Measures one part of newsmerge on gold data and returns the tables to print. Same files and configuration, same text.
 * Throws a `NewsmergeError` of code USAGE for an unknown task, and for a file that is missing or in the wrong form.
 */
export async function evaluate(
  name: string,
  files: readonly string[],
  config: Config,
  options: EvaluateOptions = {},
): Promise<string> {
  const { json = false, byCase = false, oneStory = true } = options;
  const task = evaluationTasks.find((candidate) => candidate.name === name);
  if (!task) {
    const known = evaluationTasks.map((candidate) => candidate.name).join(', ');
    throw new NewsmergeError('USAGE', `Expected a task that is one of ${known}, got \`${name}\``);
  }
  const items = files.flatMap((file) => task.read(file));
  const tables = await task.evaluate(items, { config, byCase, oneStory });
  return json ? JSON.stringify({ task: name, files, tables }, null, 2) : tables.map(formatTable).join('\n\n');
}
