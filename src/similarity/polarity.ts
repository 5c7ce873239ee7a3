import type { Measure } from './contract.ts';

/** 1 where both sentences affirm or both deny, 0 where one is negated and the other is not. */
export const polarity: Measure<boolean> = {
  name: 'polarity',
  prepare: (sentence) => sentence.negated,
  compare: (a, b) => (a === b ? 1 : 0),
};
