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
  readonly epochs: number;
  readonly seed: number;
  readonly leastSeen: number;
}

/** Trains on whole sentences: where the best marks are not the right ones, what they have apart is moved. */
export function trainNames(sentences: readonly NamedSentence[], { epochs, seed, leastSeen }: NameTraining): Perceptron {
  const perceptron = createPerceptron(nameMarks, leastSeen);
  const scores = new Int32Array(nameMarks);
  const step = new Int32Array(1);
  const random = createRandom(seed);
  const order = sentences.map(({ context, names }) => ({ context, marks: toMarks(names, context.forms.length) }));
  for (const { context, marks } of order) {
    for (let i = 0; i < marks.length; i += 1) {
      perceptron.observe(nameFeatures, listNameFeatures(context, i, nameFeatures));
      step[0] = stepFeature(i > 0 ? marks[i - 1]! : 0);
      perceptron.observe(step, 1);
    }
  }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order);
    for (const { context, marks } of order) {
      const all = new Int32Array(marks.length * nameMarks);
      for (let i = 0; i < marks.length; i += 1) {
        perceptron.score(nameFeatures, listNameFeatures(context, i, nameFeatures), scores);
        all.set(scores, i * nameMarks);
      }
      const guessed = bestMarks(all, marks.length, scoreSteps(perceptron));
      for (let i = 0; i < marks.length; i += 1) {
        const before = i > 0 ? marks[i - 1]! : 0;
        const guessedBefore = i > 0 ? guessed[i - 1]! : 0;
        if (guessed[i] !== marks[i]) {
          const count = listNameFeatures(context, i, nameFeatures);
          perceptron.update(nameFeatures, count, marks[i]!, guessed[i]!);
        }
        if (guessed[i] === marks[i] && before === guessedBefore) continue;
        step[0] = stepFeature(before);
        perceptron.move(step, 1, marks[i]!, 1);
        step[0] = stepFeature(guessedBefore);
        perceptron.move(step, 1, guessed[i]!, -1);
      }
      perceptron.tick();
    }
  }
  return perceptron;
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
