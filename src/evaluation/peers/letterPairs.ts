import stringSimilarity from 'string-similarity';
import type { CompareSentences } from './sentencePeers.ts';

/** Dice's coefficient of the pairs of letters, by `string-similarity` on the texts as they stand. */
export const letterPairs: CompareSentences = (texts) => (a, b) =>
  stringSimilarity.compareTwoStrings(texts[a]!, texts[b]!);
