import type { Sentence } from '../model.ts';
import type { Measure } from './contract.ts';

type Numbers = ReadonlySet<string>;

/** Dice coefficient of the words with a digit in them; 1 where neither sentence has one. */
export const numbers: Measure<Numbers> = {
  name: 'numbers',
  prepare: collectNumbers,
  compare: (a, b) => (a.size + b.size === 0 ? 1 : (2 * countShared(a, b)) / (a.size + b.size)),
};

/** 0 where each sentence has a number that the other lacks, else 1. */
export const numbersFit: Measure<Numbers> = {
  name: 'numbersFit',
  prepare: collectNumbers,
  compare: (a, b) => (countShared(a, b) === Math.min(a.size, b.size) ? 1 : 0),
};

/** 0 where one sentence has a number and the other has none, else 1. */
export const numbersBoth: Measure<Numbers> = {
  name: 'numbersBoth',
  prepare: collectNumbers,
  compare: (a, b) => ((a.size === 0) === (b.size === 0) ? 1 : 0),
};

function collectNumbers({ words }: Sentence): Numbers {
  return new Set(words.filter((word) => /\d/.test(word)));
}

function countShared(a: Numbers, b: Numbers): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}
