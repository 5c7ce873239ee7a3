import type { Measure } from './contract.ts';

/** Cosine of the sentence vectors, from 0 (at right angles or beyond) to 1. Blind spot: "12 died" and "120 died". */
export const meaning: Measure<Float32Array | null> = {
  name: 'meaning',
  needsVectors: true,
  prepare: (sentence, corpus) => corpus.meaningOf(sentence),
  compare: (a, b) => Math.max(0, product(a, b)),
};

/** Inner product of two vectors of unit length, -1 to 1; 0 where one is missing. */
export function product(a: Float32Array | null, b: Float32Array | null): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
