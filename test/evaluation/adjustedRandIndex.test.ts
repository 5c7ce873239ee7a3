import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adjustedRandIndex } from '../../src/evaluation/adjustedRandIndex.ts';
import { twoClusterings } from './clusterings.ts';

describe('adjustedRandIndex', () => {
  test('corrects the shared pairs for chance', () => {
    // pairs: 10 in all, 4 in each, 2 in both; expected by chance 4 * 4 / 10
    expect(
      adjustedRandIndex(
        [
          ['a', 'b', 'c'],
          ['d', 'e'],
        ],
        [
          ['a', 'b'],
          ['c', 'd', 'e'],
        ],
      ),
    ).toBeCloseTo((2 - 1.6) / (4 - 1.6), 12);
  });

  test('is below 0 for clusterings that agree less than by chance', () => {
    // pairs: 6 in all, 2 in each, none in both; expected 2 * 2 / 6
    expect(
      adjustedRandIndex(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        [
          ['a', 'c'],
          ['b', 'd'],
        ],
      ),
    ).toBeCloseTo(-0.5, 12);
  });

  test('is 0 when one clustering puts everything together and the other does not', () => {
    expect(adjustedRandIndex([['a', 'b', 'c']], [['a', 'b'], ['c']])).toBe(0);
  });

  test('is 1 where chance leaves no room', () => {
    expect(adjustedRandIndex([], [])).toBe(1);
    expect(adjustedRandIndex([['a'], ['b']], [])).toBe(1);
    expect(adjustedRandIndex([['a', 'b']], [['b', 'a']])).toBe(1);
  });

  test('is symmetric, and 1 for a clustering and itself', () => {
    fc.assert(
      fc.property(twoClusterings, ([a, b]) => {
        expect(adjustedRandIndex(a, b)).toBeCloseTo(adjustedRandIndex(b, a), 12);
        expect(adjustedRandIndex(a, a)).toBe(1);
      }),
    );
  });
});
