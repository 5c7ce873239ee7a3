import type { Sentence } from '../model.ts';

/** Inverse document frequency of a stem within the sentences at hand; 0 or more. */
export type Idf = (stem: string) => number;

/** What measures may know beyond the two sentences. */
export interface Corpus {
  readonly idf: Idf;
}

/** How alike two sentences are by one kind of evidence: symmetric, from 0 to 1, 1 for a sentence and itself. */
export interface Measure {
  readonly name: string;
  readonly compare: (a: Sentence, b: Sentence, corpus: Corpus) => number;
}
