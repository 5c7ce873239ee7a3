import { expect, test } from '@jest/globals';
import { agreement } from '../../src/similarity/agreement.ts';

test.each([
  ['nothing to go by', 0, 0, 0.5],
  ['one of one', 1, 1, 0.75],
  ['none of one', 0, 1, 0.25],
  ['four of four', 4, 4, 0.9],
  ['none of four', 0, 4, 0.1],
])('%s', (_, agreeing, comparable, expected) => {
  expect(agreement(agreeing, comparable)).toBeCloseTo(expected, 12);
});
