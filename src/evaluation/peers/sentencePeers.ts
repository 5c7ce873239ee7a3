import { letterPairs } from './letterPairs.ts';
import { naturalTfIdf } from './naturalTfIdf.ts';

/**
 * A known method of comparing sentences: given the texts, which are its corpus, how alike two of them are by their
 * positions, from 0 to 1.
 */
export type CompareSentences = (texts: readonly string[]) => (a: number, b: number) => number;

export const sentencePeers: readonly { readonly name: string; readonly compare: CompareSentences }[] = [
  { name: 'string-similarity', compare: letterPairs },
  { name: 'natural TF-IDF', compare: naturalTfIdf },
];
