import type { WordVectors } from '../embedding/contract.ts';
import type { Sentence } from '../model.ts';
import type { Terms } from './terms.ts';

/** What measures may know beyond the two sentences: the sentences they stand among. */
export interface Corpus {
  /** Their stems, stop words included. */
  readonly terms: Terms;
  /** The sentence's meaning as a vector of unit length; null where vectors take no part. */
  readonly meaningOf: (sentence: Sentence) => Float32Array | null;
  /** The same, seen from the mean of the corpus: what sets the sentence apart from its neighbours. */
  readonly directionOf: (sentence: Sentence) => Float32Array | null;
  /** Its words in their context, one vector for each; null where vectors take no part. */
  readonly wordsOf: (sentence: Sentence) => WordVectors | null;
}

/**
 * One kind of evidence that two sentences report the same fact, or that they do not. `prepare` is called once for each
 * sentence, `compare` once for each pair: symmetric, from 0 to 1, highest for a sentence and itself.
 */
export interface Measure<Prepared = unknown> {
  readonly name: string;
  /** Whether it needs sentence vectors; without them it takes no part. */
  readonly needsVectors?: true;
  readonly prepare: (sentence: Sentence, corpus: Corpus) => Prepared;
  readonly compare: (a: Prepared, b: Prepared) => number;
}
