import { expect, test } from '@jest/globals';
import { alignQuotations, gap } from '../../src/conflicts/alignQuotations.ts';

const align = (a: string, b: string) => alignQuotations(a.split(' '), b.split(' '));

test.each([
  ['a b c d', 'a b c d', 4, 0],
  ['a b c d', 'b c', 2, 0],
  ['a b c d', 'a x c d', 3, 2],
  ['a b c d', 'a c d', 3, 1],
  [`a ${gap} d`, 'a b c d', 2, 0],
  [`a b ${gap}`, 'a b c d', 2, 0],
  ['a b c', 'a b x', 2, 1],
  ['a b c', 'x b c', 2, 1],
  ['a b', 'c d', 0, 0],
])('%s and %s share %d words with %d altered', (a, b, same, altered) => {
  expect(align(a, b)).toEqual({ same, altered });
  expect(align(b, a)).toEqual({ same, altered });
});
