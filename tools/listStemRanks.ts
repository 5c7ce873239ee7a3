import { stem } from '../src/annotate/words/stems.ts';

/** Each stem behind the rank, from 1, of the commonest of its words, a line each; single letters do not count. */
export function listStemRanks(words: readonly string[]): string {
  const ranks = new Map<string, number>();
  for (const [i, word] of words.filter((word) => word.length > 1).entries()) {
    const stemmed = stem(word);
    if (!ranks.has(stemmed)) ranks.set(stemmed, i + 1);
  }
  return Array.from(ranks, ([stemmed, rank]) => `${rank} ${stemmed}\n`).join('');
}
