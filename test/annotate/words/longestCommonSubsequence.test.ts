import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestCommonSubsequence } from '../../../src/annotate/words/longestCommonSubsequence.ts';

const lengthOf = (a: string, b: string) => longestCommonSubsequence(a.split(' '), b.split(' '));

test('counts words shared in the same order, whatever stands between', () => {
  expect(lengthOf('the ship ran aground today', 'the big ship today ran aground')).toBe(4);
});

test('counts a word as often as both have it', () => {
  expect(lengthOf('a a a', 'a b a')).toBe(2);
});

test('is 0 for lists that share no word, and for empty ones', () => {
  expect(lengthOf('one two', 'three')).toBe(0);
  expect(longestCommonSubsequence([], ['one'])).toBe(0);
});

test('looks at the first 200 words of each list', () => {
  const many = Array.from({ length: 300 }, (_, i) => `w${i}`);
  expect(longestCommonSubsequence(many, many)).toBe(200);
});

test('agrees with the recursive definition', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 });
  fc.assert(fc.property(words, words, (a, b) => expect(longestCommonSubsequence(a, b)).toBe(byDefinition(a, b))));
});

function byDefinition(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a[0] === b[0]) return 1 + byDefinition(a.slice(1), b.slice(1));
  return Math.max(byDefinition(a.slice(1), b), byDefinition(a, b.slice(1)));
}
