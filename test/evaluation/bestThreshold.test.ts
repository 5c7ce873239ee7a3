import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestThreshold } from '../../src/evaluation/bestThreshold.ts';

describe('bestThreshold', () => {
  test('parts the labels where that can be done', () => {
    expect(bestThreshold([0.1, 0.9, 0.7, 0.3], [false, true, true, false])).toBe(0.7);
  });

  test('says yes to all scores that are equal, or to none of them', () => {
    // From 0.5 up: two right of three. From 0.9 up: one right, and one left out that should not be.
    expect(bestThreshold([0.5, 0.9, 0.5], [true, true, false])).toBe(0.9);
    expect(bestThreshold([0.5, 0.9, 0.5, 0.5], [true, true, false, true])).toBe(0.5);
  });

  test('gets as many labels right as any threshold among the scores', () => {
    const pair = fc.record({ score: fc.integer({ min: 0, max: 9 }), label: fc.boolean() });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const right = (threshold: number) => pairs.filter(({ score, label }) => score >= threshold === label).length;
        const best = bestThreshold(
          pairs.map(({ score }) => score),
          pairs.map(({ label }) => label),
        );
        expect(right(best)).toBe(Math.max(...pairs.map(({ score }) => right(score))));
      }),
    );
  });
});
