import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bCubed } from '../../src/evaluation/bCubed.ts';
import { twoClusterings } from './clusterings.ts';

describe('bCubed', () => {
  test('averages over items the shared part of their found and gold clusters', () => {
    const score = bCubed(
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
      [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ],
    );
    expect(score.precision).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5, 12);
    expect(score.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5, 12);
    expect(score.f1).toBeCloseTo(11 / 15, 12);
  });

  test('gives the figures of the example of Bagga and Baldwin', () => {
    const [five, two, last] = [
      ['1', '2', '3', '4', '5'],
      ['6', '7'],
      ['8', '9', 'A', 'B', 'C'],
    ] as const;
    const smallJoined = bCubed([five, two, last], [five, [...two, ...last]]);
    expect(smallJoined.precision).toBeCloseTo((5 + (2 * 2) / 7 + (5 * 5) / 7) / 12, 12);
    expect(smallJoined.recall).toBe(1);
    const largeJoined = bCubed([five, two, last], [[...five, ...last], two]);
    expect(largeJoined.precision).toBeCloseTo((5 / 2 + 5 / 2 + 2) / 12, 12);
  });

  test('lets an item that a clustering lacks stand alone there', () => {
    expect(bCubed([['a', 'b']], [['c']])).toEqual(bCubed([['a', 'b'], ['c']], [['a'], ['b'], ['c']]));
    expect(bCubed([['a', 'b']], []).precision).toBe(1);
    expect(bCubed([['a', 'b']], []).recall).toBe(0.5);
  });

  test('is perfect where there is nothing to cluster', () => {
    expect(bCubed([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('refuses an item that stands in two clusters', () => {
    expect(() => bCubed([['a'], ['a', 'b']], [])).toThrow(
      new RangeError('Expected every item once in a clustering, got `a` twice'),
    );
  });

  test('swaps precision and recall with its arguments, and is 1 for equal clusterings alone', () => {
    fc.assert(
      fc.property(twoClusterings, ([gold, found]) => {
        const score = bCubed(gold, found);
        const swapped = bCubed(found, gold);
        expect(swapped.precision).toBeCloseTo(score.recall, 12);
        expect(swapped.recall).toBeCloseTo(score.precision, 12);
        const same = (clusters: readonly (readonly string[])[]) => JSON.stringify(clusters);
        expect(score.f1 > 1 - 1e-12).toBe(same(gold) === same(found));
      }),
    );
  });
});
