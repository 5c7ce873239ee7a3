import { isStopWord, stem } from '../../annotate/words/stems.ts';

/** The stems of a sentence's words that are not stop words, in order. */
export function terms(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !isStopWord(word)).map(stem);
}
