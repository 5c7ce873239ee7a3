import type { Sentence } from '../model.ts';

/** What measures may know beyond the two sentences. */
export interface Corpus {
  /** Inverse document frequency of a stem among the sentences at hand; 0 or more. */
  readonly idf: (stem: string) => number;
}

/**
 * One kind of evidence that two sentences report the same fact, or that they do not. `prepare` is called once for each
 * sentence, `compare` once for each pair: symmetric, from 0 to 1.
 */
export interface Measure<Prepared = unknown> {
  readonly name: string;
  readonly prepare: (sentence: Sentence, corpus: Corpus) => Prepared;
  readonly compare: (a: Prepared, b: Prepared) => number;
}
