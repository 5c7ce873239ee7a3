import { expect, test } from '@jest/globals';
import { openWordVectors } from '../../src/lexicon/wordVectors.ts';

const { vectorOf, rankOf, words } = openWordVectors();

function cosine(a: string, b: string): number {
  const [x, y] = [vectorOf(a)!, vectorOf(b)!];
  return x.reduce((sum, value, i) => sum + value * y[i]!, 0);
}

test('words of like meaning lie nearer than others', () => {
  expect(cosine('quake', 'earthquake')).toBeGreaterThan(0.6);
  expect(cosine('prison', 'jail')).toBeGreaterThan(0.6);
  expect(cosine('quake', 'prison')).toBeLessThan(0.3);
});

test('a vector has length 1, whatever the word is made up of', () => {
  for (const word of ['bridge', 'unmanageability', 'café', '2021']) expect(cosine(word, word)).toBeCloseTo(1, 5);
});

test('what has no Latin letter or digit has no vector', () => {
  expect(vectorOf('…')).toBeNull();
  expect(vectorOf('橋')).toBeNull();
});

test('rare words rank behind common ones', () => {
  expect(rankOf('the')).toBeLessThan(rankOf('bridge'));
  expect(rankOf('bridge')).toBeLessThan(rankOf('malfeasance'));
});

test('whole words are listed from common to rare, pieces of words are not', () => {
  const common = words.filter((word) => word.length > 1).slice(0, 5);
  expect(common).toEqual(['the', 'of', 'and', 'in', 'to']);
  const ranks = words.map(rankOf);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(words.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
});
