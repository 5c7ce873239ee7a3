import type { Sentence } from '../model.ts';
import type { Terms } from './terms.ts';

/** The stems of a sentence's words, in order, as numbers. */
export function stemNumbers({ stems }: Sentence, terms: Terms): readonly number[] {
  return terms.numbersOf(stems);
}
