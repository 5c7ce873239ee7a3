import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { relativeLinkage } from '../../../src/articles/grouping/relativeLinkage.ts';

const east = new Map([['east', 1]]);
/** Cosine 0.6 with east. */
const north = new Map([
  ['east', 0.6],
  ['north', 0.8],
]);
const up = new Map([['up', 1]]);
const options = { threshold: 0.8, typical: 0.2 };
const allPairs = (n: number): [number, number][] =>
  Array.from({ length: n }, (_, b) => Array.from({ length: b }, (_, a): [number, number] => [a, b])).flat();

test('items alone are merged at the threshold times the typical cosine', () => {
  expect(relativeLinkage([east, north], allPairs(2), { threshold: 0.5, typical: 1 })).toEqual([[0, 1]]);
  expect(relativeLinkage([east, north], allPairs(2), { threshold: 0.61, typical: 1 })).toEqual([[0], [1]]);
});

test('clusters stay apart at a cosine that merges items alone when the items within them are more alike', () => {
  // Three alike: (3 + 0.2) / 4 = 0.8 within, and 0.6 / 0.8 is below 0.8.
  expect(relativeLinkage([east, north], allPairs(2), options)).toEqual([[0, 1]]);
  const dense = [east, north, east, north, east, north];
  expect(relativeLinkage(dense, allPairs(6), options)).toEqual([
    [0, 2, 4],
    [1, 3, 5],
  ]);
});

test('a single item joins a dense cluster by what is typical', () => {
  expect(relativeLinkage([east, east, east, north], allPairs(4), options)).toEqual([[0, 1, 2, 3]]);
});

test('only what a pair connects is merged, but all pairs between two clusters count', () => {
  expect(relativeLinkage([east, east], [], options)).toEqual([[0], [1]]);
  // 1 and 2 are merged first; then (0.6 + 0) / 2 = 0.3 lies between 0 and the two, 1.5 times what an item alone has.
  const chain: [number, number][] = [
    [0, 1],
    [1, 2],
  ];
  const upNorth = new Map([['north', 1]]);
  expect(relativeLinkage([east, north, upNorth], chain, { threshold: 1.4, typical: 0.2 })).toEqual([[0, 1, 2]]);
  expect(relativeLinkage([east, north, upNorth], chain, { threshold: 1.6, typical: 0.2 })).toEqual([[0], [1, 2]]);
});

test('clusters that may not merge stay apart, and the others go on', () => {
  const mayMerge = (left: readonly number[], right: readonly number[]) => !(left.includes(0) && right.includes(1));
  expect(relativeLinkage([east, east, east], allPairs(3), { ...options, mayMerge })).toEqual([[0, 2], [1]]);
});

test('every item is in one cluster, whatever the order of the pairs', () => {
  const vector = fc.constantFrom<ReadonlyMap<string, number>>(east, north, up);
  fc.assert(
    fc.property(fc.array(vector, { maxLength: 9 }), (vectors) => {
      const clusters = relativeLinkage(vectors, allPairs(vectors.length), options);
      expect(clusters.flat().sort((a, b) => a - b)).toEqual(vectors.map((_, i) => i));
      expect(relativeLinkage(vectors, allPairs(vectors.length).reverse(), options)).toEqual(clusters);
    }),
  );
});
