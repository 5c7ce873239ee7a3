/** Number of components of a sentence vector. */
export const dimension = 384;

/**
 * The meaning of a sentence as a direction: `dimension` whole numbers from -127 to 127, the unit vector scaled and
 * rounded, so that a vector fresh from the model and one from the cache are the same bytes.
 */
export type SentenceVector = Int8Array;

/** Numbers of 32 bits that hold the signs of one word's vector: one bit for each component, set where it is below 0. */
export const wordLength = dimension / 32;

/**
 * The words of a sentence in their context, one after the other, `wordLength` numbers each: the signs of their vectors
 * (SimHash, Charikar 2002), from which a cosine can be told to about 0.08. A word that the model did not see has only
 * zeros.
 */
export type WordVectors = Int32Array;

/** A sentence as a whole and word by word. */
export interface Embedded {
  readonly meaning: SentenceVector;
  readonly words: WordVectors;
}

/** What is embedded: the text of a sentence, and its words in order as `splitWords` finds them. */
export interface Embeddable {
  readonly text: string;
  readonly words: readonly string[];
}

/** Turns sentences into vectors, in the same order. */
export type Embed = (sentences: readonly Embeddable[]) => Promise<readonly Embedded[]>;

/** Turns one sentence into its vectors. */
export type EmbedOne = (sentence: Embeddable) => Promise<Embedded>;

/** Makes sentence vectors until it is disposed of. */
export interface Embedder extends AsyncDisposable {
  /** Null where vectors take no part. */
  readonly embed: Embed | null;
}
