import { expect, test } from '@jest/globals';
import { likelyPairs } from '../../../src/articles/grouping/likelyPairs.ts';

const vector = (...terms: string[]) => new Map(terms.map((term) => [term, 1 / Math.sqrt(terms.length)]));

test('vectors whose cosine reaches the threshold are paired, those just below it are not', () => {
  const vectors = [vector('flood', 'bridge'), vector('comet'), vector('flood', 'comet'), vector('flood', 'bridge')];
  expect(likelyPairs(vectors, 0.6)).toEqual([
    [1, 2],
    [0, 3],
  ]);
  expect(likelyPairs(vectors, 0.49)).toEqual([
    [0, 2],
    [1, 2],
    [0, 3],
    [2, 3],
  ]);
});

test('of a term that is in very many vectors each is paired with few, and all are connected', () => {
  const pairs = likelyPairs(
    Array.from({ length: 1000 }, () => vector('flood')),
    0.5,
  );
  expect(pairs.length).toBeLessThan(1000 * 20);
  expect(new Set(pairs.map(([, b]) => b)).size).toBe(999);
});

test('no vectors and empty vectors make no pairs', () => {
  expect(likelyPairs([], 0.5)).toEqual([]);
  expect(likelyPairs([new Map(), new Map()], 0.5)).toEqual([]);
});
