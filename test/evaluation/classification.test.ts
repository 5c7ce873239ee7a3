import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classification, rocAuc } from '../../src/evaluation/classification.ts';

describe('classification', () => {
  test('counts right answers, and right answers of true', () => {
    // 2 true positives, 1 false negative, 1 false positive, 1 true negative
    expect(classification([true, true, true, false, false], [true, true, false, true, false])).toEqual({
      accuracy: 0.6,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
    });
  });

  test('is perfect without answers', () => {
    expect(classification([], [])).toEqual({ accuracy: 1, precision: 1, recall: 1, f1: 1 });
  });

  test('refuses lists of different lengths', () => {
    expect(() => classification([true], [])).toThrow(
      new RangeError('Expected two lists of one length, got 1 and 0 items'),
    );
  });
});

describe('rocAuc', () => {
  test('is the share of positive and negative pairs in the right order', () => {
    // of 0.35 > 0.1, 0.35 < 0.4, 0.8 > 0.1 and 0.8 > 0.4 three are right
    expect(rocAuc([0.1, 0.4, 0.35, 0.8], [false, false, true, true])).toBe(0.75);
  });

  test('counts a tie as a half', () => {
    expect(rocAuc([1, 1], [true, false])).toBe(0.5);
    expect(rocAuc([1, 1, 0], [true, false, false])).toBe(0.75);
  });

  test('is not a number where all labels are alike', () => {
    expect(rocAuc([1, 2], [true, true])).toBeNaN();
    expect(rocAuc([], [])).toBeNaN();
  });

  test('agrees with counting every pair', () => {
    const scored = fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(scored, (answers) => {
        const positives = answers.filter(([, label]) => label);
        const negatives = answers.filter(([, label]) => !label);
        fc.pre(positives.length > 0 && negatives.length > 0);
        let won = 0;
        for (const [p] of positives) for (const [n] of negatives) won += p > n ? 1 : p === n ? 0.5 : 0;
        const area = rocAuc(
          answers.map(([score]) => score),
          answers.map(([, label]) => label),
        );
        expect(area).toBeCloseTo(won / (positives.length * negatives.length), 12);
      }),
    );
  });
});
