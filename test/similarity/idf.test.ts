import { expect, test } from '@jest/globals';
import { createIdf } from '../../src/similarity/idf.ts';

const idf = createIdf([['flood', 'bridge', 'flood'], ['flood'], ['fire']]);

test('a rarer term weighs more', () => {
  expect(idf('flood')).toBeCloseTo(Math.log(1 + 3 / 2), 12);
  expect(idf('fire')).toBeCloseTo(Math.log(1 + 3 / 1), 12);
});

test('a term never seen weighs like one seen once', () => {
  expect(idf('comet')).toBe(idf('fire'));
});

test('a term of every document still weighs something, even where there are no documents', () => {
  expect(createIdf([['flood'], ['flood']])('flood')).toBeCloseTo(Math.LN2, 12);
  expect(createIdf([])('flood')).toBeCloseTo(Math.LN2, 12);
});
