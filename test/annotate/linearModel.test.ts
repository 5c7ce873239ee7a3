import { expect, test } from '@jest/globals';
import { bestOf, createLinearModel } from '../../src/annotate/linearModel.ts';
import { createPerceptron } from '../../tools/annotation/perceptron.ts';

test('the table that is read gives the scores that were learned', () => {
  const perceptron = createPerceptron(3, 0);
  const seen = Int32Array.of(0x12345678, -5, 70_000);
  perceptron.update(seen, 3, 2, 0);
  perceptron.update(seen, 1, 1, 2);
  perceptron.tick();
  const model = createLinearModel(perceptron.freeze(1, 0));
  const scores = new Int32Array(3);
  model.score(seen, 3, scores);
  expect(bestOf(scores, 3)).toBe(2);
  model.score(Int32Array.of(0x12345678), 1, scores);
  expect(bestOf(scores, 3)).toBe(1);
});

test('features that are not known add nothing', () => {
  const perceptron = createPerceptron(2, 0);
  perceptron.update(Int32Array.of(7), 1, 1, 0);
  perceptron.tick();
  const model = createLinearModel(perceptron.freeze(1, 0));
  const scores = new Int32Array(2);
  model.score(Int32Array.of(8, 9, -1), 3, scores);
  expect([...scores]).toEqual([0, 0]);
});

test('features that were updated too seldom are left out of the table', () => {
  const perceptron = createPerceptron(2, 0);
  perceptron.update(Int32Array.of(7), 1, 1, 0);
  expect(perceptron.freeze(2, 0).weights).toHaveLength(0);
});

test('weights below what is asked for are left out of the table', () => {
  const perceptron = createPerceptron(2, 0);
  perceptron.update(Int32Array.of(7), 1, 1, 0);
  perceptron.tick();
  expect(perceptron.freeze(1, 0.25).weights).toHaveLength(2);
  expect(perceptron.freeze(1, 0.75).weights).toHaveLength(0);
});
