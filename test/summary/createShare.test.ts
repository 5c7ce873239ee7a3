import { expect, test } from '@jest/globals';
import { createShare } from '../../src/summary/createShare.ts';
import { article, group } from '../build.ts';

const reportedBy = (...outlets: string[]) => {
  const [first, ...others] = outlets.map((outlet, i) => article('Rain fell.', { id: `${i}.txt`, outlet }));
  return group(first!, ...others);
};
const large = reportedBy('A', 'B', 'C', 'D');
const middle = reportedBy('A', 'B', 'A');
const small = reportedBy('A');

test('up to three stories are told at full length', () => {
  expect([large, middle, small].map(createShare([large, middle, small]))).toEqual([1, 1, 1]);
});

test('of more, a story has the less the fewer outlets report it', () => {
  // Half of the outlets: the square root of 1/2.
  const share = createShare([large, middle, small, small]);
  expect([large, middle, small].map(share)).toEqual([1, Math.SQRT1_2, 0.5]);
});

test('no story has less than a third', () => {
  const share = createShare([reportedBy(...'ABCDEFGHIJKLMNOP'), small, small, small]);
  expect(share(small)).toBe(1 / 3);
});
