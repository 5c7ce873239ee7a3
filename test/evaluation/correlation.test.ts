import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { averageRanks } from '../../src/evaluation/averageRanks.ts';
import { pearson, spearman } from '../../src/evaluation/correlation.ts';

describe('averageRanks', () => {
  test('gives equal values the average of their ranks', () => {
    expect(averageRanks([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
    expect(averageRanks([5, 5, 5])).toEqual([2, 2, 2]);
    expect(averageRanks([])).toEqual([]);
  });
});

describe('pearson', () => {
  test('is the covariance over the product of the standard deviations', () => {
    // deviations -1 0 1 and -2 1 1: covariance 3, variances 2 and 6
    expect(pearson([1, 2, 3], [1, 4, 4])).toBeCloseTo(3 / Math.sqrt(12), 12);
  });

  test('is 1 on a rising line and -1 on a falling one', () => {
    expect(pearson([1, 2, 3], [10, 20, 30])).toBe(1);
    expect(pearson([1, 2, 3], [3, 2, 1])).toBe(-1);
  });

  test('is not a number where a list is constant or too short', () => {
    expect(pearson([1, 1], [1, 2])).toBeNaN();
    expect(pearson([1], [1])).toBeNaN();
    expect(pearson([], [])).toBeNaN();
  });

  test('refuses lists of different lengths', () => {
    expect(() => pearson([1, 2], [1])).toThrow(RangeError);
    expect(() => spearman([1, 2], [1])).toThrow(RangeError);
  });
});

describe('spearman', () => {
  test('correlates ranks, ties at their average', () => {
    // ranks 1 2 3 4 5 and 1 2 3.5 5 3.5: covariance 8, variances 10 and 9.5
    expect(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(8 / Math.sqrt(95), 12);
  });

  test('sees any rising curve as perfect', () => {
    expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBe(1);
  });

  test('is symmetric and from -1 to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 20 }), (pairs) => {
        const a = pairs.map(([x]) => x);
        const b = pairs.map(([, y]) => y);
        fc.pre(new Set(a).size > 1 && new Set(b).size > 1);
        expect(spearman(a, b)).toBeCloseTo(spearman(b, a), 12);
        expect(Math.abs(spearman(a, b))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
