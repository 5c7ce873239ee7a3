import { CommanderError } from 'commander';
import { errorTable, NewsmergeError } from '../errors.ts';
import { printable } from './printable.ts';

/** Says what went wrong on standard error and returns the exit code. */
export function reportError(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.excessArguments')
      console.error('Put quotation marks around a name with spaces: newsmerge "my articles"');
    if (error.code === 'commander.missingArgument') console.error('The command with --help shows what it takes');
    return error.exitCode === 0 ? 0 : errorTable.USAGE.exitCode;
  }
  if (error instanceof NewsmergeError) {
    console.error(`newsmerge: ${error.message.split('\n').map(printable).join('\n')}`);
    return error.exitCode;
  }
  console.error('newsmerge: a defect in newsmerge itself, not in your articles:', error);
  return errorTable.INTERNAL.exitCode;
}
