import { statSync } from 'node:fs';
import { nearestOf } from '../config/nearestOf.ts';
import { NewsmergeError } from '../errors.ts';

/** What stands for standard input and standard output in the place of a folder. */
export const standard = '-';

/**
 * The folder that a person means by the first word of the command line. Throws a `NewsmergeError` that says what to do
 * instead for what is none: a mistyped command, an address, a file, a second input.
 */
export function chooseInput(given: string, input: string | undefined, commands: readonly string[]): string {
  if (input !== undefined && input !== given)
    throw new NewsmergeError('USAGE', `Expected one input folder, got two: ${given} and --input ${input}`);
  if (given === standard) return given;
  if (/^https?:\/\//i.test(given))
    throw new NewsmergeError(
      'USAGE',
      `newsmerge reads files and fetches nothing: save ${given} to a folder and give that folder`,
    );
  const stats = statSync(given, { throwIfNoEntry: false });
  if (stats?.isFile())
    throw new NewsmergeError(
      'INPUT',
      `Expected a folder, got the file ${given}: give the folder that it lies in, or \`newsmerge - < ${given}\``,
    );
  if (stats) return given;
  const meant = nearestOf(given, commands);
  const hint = meant ? `did you mean \`newsmerge ${meant}\`?` : 'give the folder that your articles are in';
  throw new NewsmergeError('INPUT', `There is neither a folder nor a command \`${given}\`; ${hint}`);
}
