import type { Witness } from './witness.ts';

/** Each two witnesses whose outlets differ, in order: only outlets can disagree with one another. */
export function* opposingWitnesses(witnesses: readonly Witness[]): Generator<[Witness, Witness]> {
  for (const [i, a] of witnesses.entries()) {
    for (const b of witnesses.slice(i + 1)) if (a.article.outlet !== b.article.outlet) yield [a, b];
  }
}
