import type { Witness } from './witness.ts';

/**
 * Each two witnesses that may disagree, in order: of different outlets, and not in the same words on the same day, so that
 * what thousands of outlets print alike is passed over at once.
 */
export function* opposingWitnesses(witnesses: readonly Witness[]): Generator<[Witness, Witness]> {
  for (const [i, a] of witnesses.entries()) {
    for (let j = i + 1; j < witnesses.length; j += 1) {
      const b = witnesses[j]!;
      if (a.article.outlet !== b.article.outlet && !areAlike(a, b)) yield [a, b];
    }
  }
}

function areAlike(a: Witness, b: Witness): boolean {
  return a.sentence.text === b.sentence.text && a.article.publishedAt === b.article.publishedAt;
}
