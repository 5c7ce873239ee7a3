import type { Sentence } from '../model.ts';
import type { Terms } from './terms.ts';

/**
 * One kind of evidence that two sentences report the same fact, or that they do not. `prepare` is called once for each
 * sentence, with the stems of all sentences that it stands among, stop words included, and `compare` once for each pair:
 * symmetric, from 0 to 1, highest for a sentence and itself.
 */
export interface Measure<Prepared = unknown> {
  readonly name: string;
  readonly prepare: (sentence: Sentence, terms: Terms) => Prepared;
  readonly compare: (a: Prepared, b: Prepared) => number;
}
