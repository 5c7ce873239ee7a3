import stringSimilarity from 'string-similarity';
import type { Measure } from './contract.ts';

/**
 * Sørensen–Dice coefficient of the letter pairs of two sentences (Dice 1945), by `string-similarity`.
 * Blind spot: "12 died" and "120 died" are nearly equal to it.
 */
export const dice: Measure<string> = {
  name: 'dice',
  prepare: (sentence) => sentence.words.join(' '),
  compare: (a, b) => stringSimilarity.compareTwoStrings(a, b),
};
