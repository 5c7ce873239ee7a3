import type { Reader } from './contract.ts';
import { plainText } from './plainText.ts';
import { webPage } from './webPage.ts';

/** Every reader; no two read the same file name ending. */
export const readers: readonly Reader[] = [plainText, webPage];

/** The reader for a file, by the ending of its name in any case. */
export function readerFor(path: string): Reader | undefined {
  const name = path.toLowerCase();
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
