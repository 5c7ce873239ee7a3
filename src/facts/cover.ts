import type { Nearness, Word } from './storyWords.ts';

/** Part of some words, by weight, that a group of words has, 0 to 1; 0 for no words. */
export function coverIn(
  words: readonly Word[],
  { groups, values }: Nearness,
  own: readonly number[],
  group: number,
): number {
  let [covered, total] = [0, 0];
  for (const word of own) {
    const { weight, type } = words[word]!;
    covered += weight * values[type * groups + group]!;
    total += weight;
  }
  return total === 0 ? 0 : covered / 255 / total;
}
