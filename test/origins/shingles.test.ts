import { expect, test } from '@jest/globals';
import { shingle } from '../../src/origins/shingles.ts';
import { article } from '../build.ts';

test('a shingle is five words in lower case, without punctuation', () => {
  expect(shingle(article('The Bridge is closed, police said today.'), true).shingles).toEqual([
    'the bridge is closed police',
    'bridge is closed police said',
    'is closed police said today',
  ]);
});

test('words keep their place in the article', () => {
  const { words } = shingle(article('The bridge is closed.'), true);
  expect(words[1]).toEqual({ start: 4, end: 10 });
});

test('fewer than five words make no shingle', () => {
  expect(shingle(article('The bridge is closed.'), true).shingles).toEqual([]);
});

test('words inside quotation marks can be left out', () => {
  const quoting = article('The mayor said “we shall open it again” on the first Monday of May.');
  expect(shingle(quoting, false).shingles[0]).toBe('the mayor said on the');
  expect(shingle(quoting, true).shingles[0]).toBe('the mayor said we shall');
});

test('an accent written as a character of its own makes no other word', () => {
  const composed = article('A café in the old town burned down.'.normalize('NFC'));
  const decomposed = article('A café in the old town burned down.'.normalize('NFD'));
  expect(shingle(decomposed, true).shingles).toEqual(shingle(composed, true).shingles);
});
