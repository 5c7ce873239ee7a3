import type { Measure } from './contract.ts';
import { product } from './meaning.ts';

/**
 * Cosine of the sentence vectors after the mean of the corpus is taken away (Mu & Viswanath 2018, "All-but-the-top"),
 * from 0 (at right angles or beyond) to 1: all sentences of a story are alike in its topic, and this is how alike they are beyond it.
 */
export const direction: Measure<Float32Array | null> = {
  name: 'direction',
  needsVectors: true,
  prepare: (sentence, corpus) => corpus.directionOf(sentence),
  compare: (a, b) => Math.max(0, product(a, b)),
};
