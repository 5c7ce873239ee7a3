import { expect, test } from '@jest/globals';
import { type BoostedTrees, predictTrees } from '../../src/facts/boostedTrees.ts';
import { fitTrees } from '../../tools/fitTrees.ts';

test('a row takes the value of one leaf of each tree, added up as log-odds', () => {
  const trees: BoostedTrees = {
    features: ['length'],
    base: 0,
    trees: [
      [{ feature: 0, threshold: 3, left: 1, right: 2 }, { value: Math.log(4) }, { value: -Math.log(4) }],
      [{ value: 0 }],
    ],
  };
  expect(predictTrees(trees, [3])).toBeCloseTo(4 / 5, 12);
  expect(predictTrees(trees, [3.1])).toBeCloseTo(1 / 5, 12);
});

const settings = { trees: 40, rate: 0.3, leaves: 4, minRows: 2, l2: 0.1 };

test('trees learn what holds only where two columns agree', () => {
  const rows = Array.from({ length: 64 }, (_, i) => [i % 2, (i >> 1) % 2, i % 7]);
  const labels = rows.map(([a, b]) => Number(a === 1 && b === 1));
  const trees = fitTrees(rows, labels, ['a', 'b', 'noise'], settings);
  const [both, one, none] = [
    [1, 1, 3],
    [1, 0, 3],
    [0, 0, 3],
  ].map((row) => predictTrees(trees, row));
  expect(both).toBeGreaterThan(0.95);
  expect(one).toBeLessThan(0.05);
  expect(none).toBeLessThan(0.05);
});

test('the same rows give the same trees', () => {
  const rows = Array.from({ length: 50 }, (_, i) => [Math.sin(i), Math.cos(3 * i)]);
  const labels = rows.map(([a]) => Number(a! > 0));
  const fitted = () => JSON.stringify(fitTrees(rows, labels, ['a', 'b'], settings));
  expect(fitted()).toBe(fitted());
});

test('where all labels are the same there is nothing to split', () => {
  const { trees } = fitTrees([[1], [2], [3], [4]], [0, 0, 0, 0], ['a'], { ...settings, trees: 1 });
  expect(trees[0]).toHaveLength(1);
});
