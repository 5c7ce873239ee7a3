import { mean } from './mean.ts';
import { countItems, type Multiset, overlap, total } from './multiset.ts';
import { type PrecisionRecall, withF1 } from './precisionRecall.ts';

/** The text that should have been found in a document, and the text that was. */
export interface ExtractedText {
  readonly gold: string;
  readonly found: string;
}

/** Each from 0 to 1; null where there is nothing to divide by: no word found, or no word to find. */
export interface ShingleScore {
  readonly precision: number | null;
  readonly recall: number | null;
}

/**
 * How much of a text was extracted, and how much of what was extracted belongs, in shingles of `n` tokens, each as often
 * as it occurs: as scrapinghub's article-extraction-benchmark counts (`string_shingle_matching` in its evaluate.py).
 * Tokens are runs of letters, digits and underscores in any script, case kept; a text of fewer than `n` is one shingle.
 */
export function shinglePrf(gold: string, found: string, n = 4): ShingleScore {
  const expected = shingles(gold, n);
  const given = shingles(found, n);
  const hits = overlap(expected, given);
  return { precision: ratio(hits, total(given)), recall: ratio(hits, total(expected)) };
}

/**
 * The figures of that benchmark's table: precision averaged over the documents where words were found, recall over
 * those that have words, and the F1 of the two means, which is not the mean of the F1s. A mean over no document is 0.
 */
export function meanShinglePrf(documents: readonly ExtractedText[], n = 4): PrecisionRecall {
  const scores = documents.map(({ gold, found }) => shinglePrf(gold, found, n));
  return withF1(meanOfKnown(scores.map(({ precision }) => precision)), meanOfKnown(scores.map(({ recall }) => recall)));
}

function shingles(text: string, n: number): Multiset {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const count = tokens.length === 0 ? 0 : Math.max(1, tokens.length - n + 1);
  return countItems(Array.from({ length: count }, (_, start) => tokens.slice(start, start + n).join(' ')));
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function meanOfKnown(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 0 : mean(known);
}
