import type { Sentence } from '../model.ts';
import type { Corpus } from './contract.ts';

/** The stems of a sentence's words, in order, as the corpus numbers them. */
export function stemNumbers({ stems }: Sentence, { terms }: Corpus): readonly number[] {
  return terms.numbersOf(stems);
}
