import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitLogistic, predict } from '../../src/similarity/logisticRegression.ts';

describe('fitLogistic', () => {
  test('finds the weight at which the pull of two rows equals the penalty', () => {
    // at weight 1 each row pulls with 1 / (1 + e)
    const model = fitLogistic([[-1], [1]], [0, 1], { l2: 2 / (1 + Math.E) });
    expect(model.weights[0]).toBeCloseTo(1, 10);
    expect(model.intercept).toBeCloseTo(0, 10);
  });

  test('gives the log-odds of the labels where the columns say nothing', () => {
    const model = fitLogistic([[0], [0], [0], [0]], [1, 1, 1, 0], { l2: 1 });
    expect(model.intercept).toBeCloseTo(Math.log(3), 10);
    expect(model.weights).toEqual([0]);
    expect(predict(model, [0])).toBeCloseTo(0.75, 10);
  });

  test('shares a weight between columns that are the same, and converges where a line separates the labels', () => {
    const model = fitLogistic(
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      [0, 0, 1, 1],
      { l2: 1e-6 },
    );
    expect(model.weights[0]).toBeCloseTo(model.weights[1]!, 6);
    expect(predict(model, [0, 0])).toBeLessThan(0.001);
    expect(predict(model, [3, 3])).toBeGreaterThan(0.999);
  });

  test('ends where the slope of the loss is flat', () => {
    const row = fc.tuple(
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -5, max: 5 }),
      fc.constantFrom(0 as const, 1 as const),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), fc.constantFrom(0.01, 1, 100), (data, l2) => {
        const labels = data.map(([, , label]) => label);
        fc.pre(new Set(labels).size === 2);
        const rows = data.map(([x, y]) => [x, y]);
        const model = fitLogistic(rows, labels, { l2 });
        const residuals = rows.map((values, i) => predict(model, values) - labels[i]!);
        // the penalty is on the weight of the column at a standard deviation of 1
        const slope = (column: number) => {
          const penalty = l2 * model.weights[column]! * (varianceOf(rows.map((row) => row[column]!)) || 1);
          return residuals.reduce((sum, residual, i) => sum + residual * rows[i]![column]!, penalty);
        };
        expect(residuals.reduce((sum, residual) => sum + residual, 0)).toBeCloseTo(0, 8);
        expect(slope(0)).toBeCloseTo(0, 8);
        expect(slope(1)).toBeCloseTo(0, 8);
      }),
    );
  });

  test('takes a label between 0 and 1 for so many rows of either', () => {
    const shared = fitLogistic([[0], [1], [2]], [0, 0.25, 1], { l2: 1, weights: [1, 4, 1] });
    const split = fitLogistic([[0], [1], [1], [1], [1], [2]], [0, 0, 0, 0, 1, 1], { l2: 1 });
    expect(shared.weights[0]).toBeCloseTo(split.weights[0]!, 9);
    expect(shared.intercept).toBeCloseTo(split.intercept, 9);
  });

  test('gives the same probabilities on another scale', () => {
    const labels = [0, 1, 0, 1];
    const small = fitLogistic([[0.1], [0.2], [0.3], [0.4]], labels, { l2: 1 });
    const large = fitLogistic([[1000], [2000], [3000], [4000]], labels, { l2: 1 });
    expect(predict(large, [4000])).toBeCloseTo(predict(small, [0.4]), 9);
  });

  test.each([
    ['a label above 1', [[1], [2]], [0, 2], 1, 'Expected labels from 0 to 1, got `2`'],
    ['a penalty that is not above 0', [[1], [2]], [0, 1], 0, 'Expected `l2` to be a finite number above 0, got `0`'],
    ['a label missing', [[1], [2]], [0], 1, 'Expected one label for each row, got 1 for 2'],
    ['labels that are all alike', [[1], [2]], [1, 1], 1, 'Expected labels of both kinds, 0 and 1'],
    ['rows of different lengths', [[1], [2, 3]], [0, 1], 1, 'Expected 1 values in row 1, as in row 0, got 2'],
    ['a value that is not finite', [[1], [Number.NaN]], [0, 1], 1, 'Expected finite values in row 1, got `NaN`'],
  ] as const)('refuses %s', (_, rows, labels, l2, message) => {
    expect(() => fitLogistic(rows, labels, { l2 })).toThrow(new RangeError(message));
  });
});

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
