import { longestCommonSubsequence } from '../annotate/words/longestCommonSubsequence.ts';
import type { Measure } from './contract.ts';
import { stemNumbers } from './stemNumbers.ts';

/** Longest common subsequence of the stems, as the F measure of ROUGE-L (Lin 2004): words shared in the same order. */
export const lcs: Measure<readonly number[]> = {
  name: 'lcs',
  prepare: stemNumbers,
  compare: (a, b) => {
    const words = a.length + b.length;
    return words === 0 ? 0 : Math.min(1, (2 * longestCommonSubsequence(a, b)) / words);
  },
};
