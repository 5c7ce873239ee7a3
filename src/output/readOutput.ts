import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NewsmergeError } from '../errors.ts';

/** The bytes of a file that a run wrote. Throws a `NewsmergeError` of code INPUT, with what they are for, where there is none. */
export function readOutput(folder: string, file: string, purpose: 'verify' | 'explain'): Buffer {
  try {
    return readFileSync(path.join(folder, file));
  } catch (cause) {
    throw new NewsmergeError(
      'INPUT',
      `Expected a summary to ${purpose} in ${folder}: ${(cause as Error).message}; merge the articles first, or name the folder with --output`,
      { cause },
    );
  }
}
