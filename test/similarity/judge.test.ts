import { describe, expect, test } from '@jest/globals';
import { type Coefficients, createModels, fullnessOf } from '../../src/similarity/judge.ts';

const coefficients: Coefficients = {
  intercept: { base: -1, byLength: 2 },
  evidence: {
    dice: { base: 3, byLength: -2 },
    names: { base: 1, byLength: 4 },
  },
};

describe('createModels', () => {
  test('weighs by the words of the shorter sentence: half of what the length adds at 20 words', () => {
    expect(fullnessOf(20)).toBe(0.5);
    const modelFor = createModels(coefficients, ['names', 'dice']);
    expect(modelFor(0)).toEqual({ intercept: -1, weights: [1, 3] });
    expect(modelFor(20)).toEqual({ intercept: 0, weights: [3, 2] });
  });

  test('refuses evidence that was never fitted', () => {
    expect(() => createModels(coefficients, ['dice', 'omens'])).toThrow('Expected a fitted weight for `omens`');
  });
});
