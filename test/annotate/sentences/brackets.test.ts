import { expect, test } from '@jest/globals';
import { findBrackets } from '../../../src/annotate/sentences/brackets.ts';

test('finds the outermost pairs in order', () => {
  expect(findBrackets('a (b [c]) d [e]')).toEqual([
    { start: 2, end: 9 },
    { start: 12, end: 15 },
  ]);
});

test('passes over brackets without a partner and pairs too far apart', () => {
  expect(findBrackets('1) a (b')).toEqual([]);
  expect(findBrackets('(abcdef) (g)', 5)).toEqual([{ start: 9, end: 12 }]);
});
