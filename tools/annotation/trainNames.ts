import { type Entity, entityKinds } from '../../src/annotate/grammar.ts';
import { listNameFeatures, type NameContext, nameFeatures } from '../../src/annotate/nameFeatures.ts';
import { bestMarks, first, inner, last, nameMarks, only } from '../../src/annotate/nameMarks.ts';
import { scoreSteps, stepFeature } from '../../src/annotate/tagNames.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createRandom } from './random.ts';

export interface NamedSentence {
  readonly context: NameContext;
  readonly names: readonly Entity[];
}

export interface NameTraining {
  /** So many times it is trained anew, each in another order; the weights are the average. */
  readonly rounds: number;
  readonly epochs: number;
  /** By so much, 1 being what one update moves a weight, the right mark must be ahead of each other one. */
  readonly margin: number;
  readonly seed: number;
  readonly leastSeen: number;
}

/** A sentence with the features of its words, one after the other, and where those of each word begin. */
interface Example {
  readonly marks: Uint8Array;
  readonly features: Int32Array;
  readonly starts: readonly number[];
}

/** Trains on whole sentences: where the best marks are not the right ones, what they have apart is moved. */
export function trainNames(sentences: readonly NamedSentence[], training: NameTraining): Perceptron {
  const perceptron = createPerceptron(nameMarks, training.leastSeen);
  const random = createRandom(training.seed);
  const order = sentences.map(describeExample);
  for (const { marks, features } of order) {
    perceptron.observe(features, features.length);
    for (const [i] of marks.entries()) perceptron.observe(Int32Array.of(stepFeature(marks[i - 1] ?? 0)), 1);
  }
  for (let round = 0; round < training.rounds; round += 1) {
    perceptron.restart();
    for (let epoch = 0; epoch < training.epochs; epoch += 1) {
      random.shuffle(order);
      for (const example of order) {
        learn(perceptron, example, training.margin);
        perceptron.tick();
      }
    }
  }
  return perceptron;
}

function describeExample({ context, names }: NamedSentence): Example {
  const { length } = context.forms;
  const starts = [0];
  const features: number[] = [];
  for (let i = 0; i < length; i += 1) {
    const count = listNameFeatures(context, i, nameFeatures);
    for (let k = 0; k < count; k += 1) features.push(nameFeatures[k]!);
    starts.push(features.length);
  }
  return { marks: toMarks(names, length), features: Int32Array.from(features), starts };
}

function learn(perceptron: Perceptron, { marks, features, starts }: Example, margin: number): void {
  const scores = new Int32Array(nameMarks);
  const all = new Int32Array(marks.length * nameMarks).fill(margin);
  const featuresOf = (i: number) => features.subarray(starts[i]!, starts[i + 1]!);
  for (const [i, mark] of marks.entries()) {
    const own = featuresOf(i);
    perceptron.score(own, own.length, scores);
    for (let k = 0; k < nameMarks; k += 1) all[i * nameMarks + k]! += scores[k]!;
    all[i * nameMarks + mark]! -= margin;
  }
  const guessed = bestMarks(all, marks.length, scoreSteps(perceptron));
  for (const [i, mark] of marks.entries()) {
    const guess = guessed[i]!;
    const own = featuresOf(i);
    if (guess !== mark) perceptron.update(own, own.length, mark, guess);
    const [before, guessedBefore] = [marks[i - 1] ?? 0, guessed[i - 1] ?? 0];
    if (guess === mark && before === guessedBefore) continue;
    perceptron.move(Int32Array.of(stepFeature(before)), 1, mark, 1);
    perceptron.move(Int32Array.of(stepFeature(guessedBefore)), 1, guess, -1);
  }
}

function toMarks(names: readonly Entity[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { from, to, kind } of names) {
    const base = 1 + 4 * entityKinds.indexOf(kind);
    for (let i = from; i < to; i += 1) marks[i] = base + inner;
    marks[from] = base + first;
    marks[to - 1] = base + (to - from === 1 ? only : last);
  }
  return marks;
}
