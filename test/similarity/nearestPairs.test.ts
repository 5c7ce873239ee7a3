import { expect, test } from '@jest/globals';
import { nearestPairs } from '../../src/similarity/nearestPairs.ts';

const places = [0, 1, 3, 7, 8];
const closeness = (a: number, b: number) => 10 - Math.abs(places[a]! - places[b]!);

test('pairs each item with its nearest, each pair once, in order', () => {
  expect(nearestPairs(5, 1, closeness)).toEqual([
    { a: 0, b: 1 },
    { a: 1, b: 2 },
    { a: 3, b: 4 },
  ]);
});

test('pairs all with all where each may have that many', () => {
  expect(nearestPairs(5, 4, closeness)).toHaveLength(10);
});

test('prefers the lower number among those equally near', () => {
  expect(nearestPairs(4, 1, () => 0.5)).toEqual([
    { a: 0, b: 1 },
    { a: 0, b: 2 },
    { a: 0, b: 3 },
  ]);
});

test('leaves out what is not near at all', () => {
  expect(nearestPairs(3, 2, () => 0)).toEqual([]);
});
