import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairwiseF1 } from '../../src/evaluation/pairwiseF1.ts';
import { twoClusterings } from './clusterings.ts';

describe('pairwiseF1', () => {
  test('counts the pairs that share a cluster', () => {
    // gold: ab ac bc de; found: ab de
    expect(
      pairwiseF1(
        [
          ['a', 'b', 'c'],
          ['d', 'e'],
        ],
        [
          ['a', 'b'],
          ['d', 'e'],
        ],
      ),
    ).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
  });

  test('counts only the pairs that are accepted', () => {
    const acrossArticles = (a: string, b: string) => a[0] !== b[0];
    // gold: x1-y1 x2-y1; found: x2-y1 and, within one article, none
    expect(pairwiseF1([['x1', 'x2', 'y1']], [['x2', 'y1']], acrossArticles)).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
    // found: x1-x2 only, which does not count
    expect(pairwiseF1([['x1', 'x2', 'y1']], [['x1', 'x2']], acrossArticles)).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
    });
  });

  test('is perfect where neither side has a pair, and 0 where one alone has', () => {
    expect(pairwiseF1([['a'], ['b']], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(pairwiseF1([['a', 'b']], [])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(pairwiseF1([], [['a', 'b']])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test('refuses an item that stands in two clusters, with and without a restriction', () => {
    expect(() => pairwiseF1([], [['a'], ['a']])).toThrow(RangeError);
    expect(() => pairwiseF1([], [['a'], ['a']], () => true)).toThrow(RangeError);
  });

  test('is the same when every pair is accepted as when none is asked for', () => {
    fc.assert(
      fc.property(twoClusterings, ([gold, found]) => {
        expect(pairwiseF1(gold, found, () => true)).toEqual(pairwiseF1(gold, found));
      }),
    );
  });

  test('counts a cluster of a hundred thousand without listing its pairs', () => {
    const all = Array.from({ length: 100_000 }, (_, index) => String(index));
    expect(pairwiseF1([all], [all]).f1).toBe(1);
  });
});
