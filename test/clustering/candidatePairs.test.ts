import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { candidatePairs } from '../../src/clustering/candidatePairs.ts';

test('documents that share a term are a pair', () => {
  expect(candidatePairs([['flood'], ['fire'], ['flood', 'fire']], 10)).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('a term in more documents than the limit finds no pair', () => {
  expect(candidatePairs([['said'], ['said'], ['said', 'fire'], ['fire']], 2)).toEqual([[2, 3]]);
});

test('the pairs are those that comparing all with all would find, each once', () => {
  const documents = fc.array(
    fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'constructor'), { maxLength: 4 }),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(documents, fc.integer({ min: 1, max: 6 }), (all, limit) => {
      const frequency = (term: string) => all.filter((document) => document.includes(term)).length;
      const expected: [number, number][] = [];
      for (let b = 0; b < all.length; b++)
        for (let a = 0; a < b; a++)
          if (all[a]!.some((term) => all[b]!.includes(term) && frequency(term) <= limit)) expected.push([a, b]);
      expect(candidatePairs(all, limit)).toEqual(expected);
    }),
  );
});
