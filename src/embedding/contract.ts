/** Number of components of a sentence vector. */
export const dimension = 384;

/**
 * The meaning of a sentence as a direction: `dimension` whole numbers from -127 to 127, the unit vector scaled and
 * rounded, so that a vector fresh from the model and one from the cache are the same bytes.
 */
export type SentenceVector = Int8Array;

/** Turns sentences into vectors, in the same order. */
export type Embed = (texts: readonly string[]) => Promise<readonly SentenceVector[]>;

/** Turns one sentence into its vector. */
export type EmbedOne = (text: string) => Promise<SentenceVector>;

/** Makes sentence vectors until it is disposed of. */
export interface Embedder extends AsyncDisposable {
  /** Null where vectors take no part. */
  readonly embed: Embed | null;
}
