import type { Range } from '../model.ts';
import { type Shingled, shingleLength } from './shingles.ts';

/** At most this many passages are shown as evidence, the longest. */
const mostPassages = 8;

/** The passages of `text` that also stand in `other`, word for word: the longest ones, in the order of the text. */
export function findSharedPassages(text: Shingled, other: Shingled): Range[] {
  const known = new Set(other.shingles);
  const passages: (Range & { readonly words: number })[] = [];
  for (let i = 0; i < text.shingles.length; i += 1) {
    if (!known.has(text.shingles[i]!)) continue;
    const first = i;
    while (i + 1 < text.shingles.length && known.has(text.shingles[i + 1]!)) i += 1;
    const last = i + shingleLength - 1;
    passages.push({ start: text.words[first]!.start, end: text.words[last]!.end, words: last - first + 1 });
  }
  return passages
    .sort((a, b) => b.words - a.words || a.start - b.start)
    .slice(0, mostPassages)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
}
