import { expect, test } from '@jest/globals';
import { containment } from '../../src/origins/containment.ts';

const setOf = (text: string) => new Set(text.split(''));

test.each([
  ['abcd', 'abxy', 0.5],
  ['ab', 'abcd', 1],
  ['abcd', 'ab', 0.5],
  ['ab', 'xy', 0],
])('of %s, %s holds %d', (a, b, expected) => {
  expect(containment(setOf(a), setOf(b))).toBe(expected);
});

test('an empty set is held by none', () => {
  expect(containment(new Set(), setOf('ab'))).toBe(0);
});
