import type { Sentence } from '../model.ts';

/**
 * For each sentence the position of the first one with the same words, its own where it is the first. Articles that are
 * copies of one another share most of their sentences: compared once, they cost nothing more however many there are.
 */
export function findFirsts(sentences: readonly Sentence[]): number[] {
  const firsts = new Map<string, number>();
  return sentences.map(({ words }, i) => {
    const key = words.join(' ');
    const first = firsts.get(key) ?? i;
    firsts.set(key, first);
    return first;
  });
}
