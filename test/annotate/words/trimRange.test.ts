import { expect, test } from '@jest/globals';
import { trimRange } from '../../../src/annotate/words/trimRange.ts';

test('leaves out white space at both ends and keeps that within', () => {
  expect(trimRange('ab \u00a0c d\n ef', { start: 2, end: 9 })).toEqual({ start: 4, end: 7 });
});

test('is null where nothing but white space is in the range', () => {
  expect(trimRange('a \u0085\t b', { start: 1, end: 5 })).toBeNull();
  expect(trimRange('ab', { start: 1, end: 1 })).toBeNull();
});
