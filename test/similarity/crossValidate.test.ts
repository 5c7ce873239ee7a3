import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assignFolds, crossValidate } from '../../src/similarity/crossValidate.ts';
import { fitLogistic, predict } from '../../src/similarity/logisticRegression.ts';

const rows = [[0], [3], [1], [2], [0], [4]];
const labels = [0, 1, 0, 1, 1, 1] as const;
const groups = ['flood', 'flood', 'fire', 'fire', 'strike', 'strike'];
const settings = { folds: 3, seed: 1, l2: 1 };

describe('crossValidate', () => {
  test('predicts each group from a model of the other groups', () => {
    const withoutFlood = fitLogistic(rows.slice(2), labels.slice(2), settings);
    const probabilities = crossValidate(rows, labels, groups, settings);
    expect(probabilities).toHaveLength(6);
    expect(probabilities.slice(0, 2)).toEqual([predict(withoutFlood, [0]), predict(withoutFlood, [3])]);
  });

  test('does not look at the labels of the group that it predicts', () => {
    const relabelled = crossValidate(rows, [1, 0, ...labels.slice(2)], groups, settings);
    expect(relabelled.slice(0, 2)).toEqual(crossValidate(rows, labels, groups, settings).slice(0, 2));
  });

  test('refuses more folds than groups', () => {
    expect(() => crossValidate(rows, labels, groups, { ...settings, folds: 4 })).toThrow(
      new RangeError('Expected `folds` to be an integer from 2 to 3 groups, got `4`'),
    );
  });
});

describe('assignFolds', () => {
  const names = Array.from({ length: 20 }, (_, index) => `story ${index}`);

  test('deals groups evenly, whatever their order and however many rows they have', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 5, maxLength: 20 }), fc.integer(), (some, seed) => {
        const folds = assignFolds([...some, some[0]!], 5, seed);
        const sizes = [0, 1, 2, 3, 4].map((fold) => [...folds.values()].filter((of) => of === fold).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        const sorted = assignFolds([...some].sort(), 5, seed);
        for (const name of some) expect(sorted.get(name)).toBe(folds.get(name));
      }),
    );
  });

  test('deals differently with another seed', () => {
    const dealt = (seed: number) => names.map((name) => assignFolds(names, 5, seed).get(name));
    expect(dealt(1)).toEqual(dealt(1));
    expect(dealt(1)).not.toEqual(dealt(2));
  });
});
