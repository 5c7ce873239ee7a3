import { expect, test } from '@jest/globals';
import { isSentenceOpener } from '../../../src/annotate/sentences/sentenceOpeners.ts';

test('knows the capitalized words that open sentences, contracted ones included', () => {
  expect(isSentenceOpener('The')).toBe(true);
  expect(isSentenceOpener("It's")).toBe(true);
  expect(isSentenceOpener('He’d')).toBe(true);
});

test('does not know names, nor the same words in lower case', () => {
  expect(isSentenceOpener('Senate')).toBe(false);
  expect(isSentenceOpener('the')).toBe(false);
});
