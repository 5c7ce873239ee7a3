import type { Measure } from './contract.ts';

/** Words of the shorter sentence over words of the longer one; 0 where one has none. */
export const lengths: Measure<number> = {
  name: 'lengths',
  prepare: (sentence) => sentence.words.length,
  compare: (a, b) => Math.min(a, b) / Math.max(1, a, b),
};
