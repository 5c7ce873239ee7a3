import { expect, test } from '@jest/globals';
import { indexOfWord } from '../../../src/annotate/sentences/indexOfWord.ts';

test('finds the next letter or digit of any script', () => {
  expect(indexOfWord('a — é', 1)).toBe(4);
  expect(indexOfWord('"漢', 0)).toBe(1);
  expect(indexOfWord('. 7', 0)).toBe(2);
});

test('is the length of a text without any', () => {
  expect(indexOfWord('a. …', 1)).toBe(4);
});
