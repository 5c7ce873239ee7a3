import type { Measure } from './contract.ts';

/** Dice coefficient of the words with a digit in them; 1 where neither sentence has one. */
export const numbers: Measure<ReadonlySet<string>> = {
  name: 'numbers',
  prepare: (sentence) => new Set(sentence.words.filter((word) => /\d/.test(word))),
  compare: (a, b) => {
    if (a.size + b.size === 0) return 1;
    let shared = 0;
    for (const word of a) if (b.has(word)) shared += 1;
    return (2 * shared) / (a.size + b.size);
  },
};
