import { expect, test } from '@jest/globals';
import { createRepetition } from '../../src/summary/createRepetition.ts';

const stems = (text: string) => new Set(text.split(' '));
const injured = stems('fourteen passeng injur coast guard said');
const captain = stems('captain leav bridg passeng coast guard said');
const freight = stems('freight ship ton coast guard said passeng');

test('a sentence that another one holds is repeated, whichever is asked about', () => {
  const isRepeated = createRepetition([injured, captain, freight]);
  expect(isRepeated(stems('fourteen injur'), injured)).toBe(true);
  expect(isRepeated(injured, stems('fourteen injur'))).toBe(true);
});

test('words that all have, such as who is speaking, make no repetition', () => {
  // Four of the six stems are shared, all of them common.
  expect(createRepetition([injured, captain, freight])(injured, captain)).toBe(false);
});

test('a text repeats itself', () => {
  expect(createRepetition([injured])(injured, injured)).toBe(true);
});
