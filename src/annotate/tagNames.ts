import type { Entity } from './grammar.ts';
import { mix, scatter } from './hash.ts';
import type { Scorer } from './linearModel.ts';
import { listNameFeatures, type NameContext, nameFeatures } from './nameFeatures.ts';
import { bestMarks, nameMarks, readMarks } from './nameMarks.ts';

/**
 * Finds the names of persons, organizations and places: the sequence of marks with the highest sum of scores, by an
 * averaged perceptron over words, classes of words, tags and heads (Collins 2002). Names do not overlap.
 */
export function findNames(context: NameContext, scorer: Scorer): Entity[] {
  const { length } = context.forms;
  const scores = new Int32Array(length * nameMarks);
  for (let i = 0; i < length; i += 1) {
    const count = listNameFeatures(context, i, nameFeatures);
    scorer.score(nameFeatures, count, markScores);
    scores.set(markScores, i * nameMarks);
  }
  return readMarks(bestMarks(scores, length, scoreSteps(scorer)));
}

/** What it adds to have each mark after each other: `from * nameMarks + to`. */
export function scoreSteps(scorer: Scorer): Int32Array {
  const steps = new Int32Array(nameMarks * nameMarks);
  for (let from = 0; from < nameMarks; from += 1) {
    nameFeatures[0] = stepFeature(from);
    scorer.score(nameFeatures, 1, markScores);
    steps.set(markScores, from * nameMarks);
  }
  return steps;
}

/** The feature of a word that the word before it has a mark. */
export function stepFeature(before: number): number {
  return mix(stepTemplate, before);
}

const stepTemplate = scatter(499);
const markScores = new Int32Array(nameMarks);
