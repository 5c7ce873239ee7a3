import { type Entity, entityKinds } from '../../src/annotate/grammar.ts';
import {
  bestMark,
  first,
  inner,
  last,
  listNameFeatures,
  mayFollow,
  type NameContext,
  nameFeatures,
  nameMarks,
  only,
} from '../../src/annotate/tagNames.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createRandom } from './random.ts';

export interface NamedSentence {
  readonly context: NameContext;
  readonly names: readonly Entity[];
}

export function trainNames(
  sentences: readonly NamedSentence[],
  epochs: number,
  seed: number,
  leastSeen: number,
): Perceptron {
  const perceptron = createPerceptron(nameMarks, leastSeen);
  const scores = new Int32Array(nameMarks);
  const random = createRandom(seed);
  const order = sentences.map(({ context, names }) => ({ context, marks: toMarks(names, context.forms.length) }));
  for (const { context, marks } of order) {
    for (let i = 0; i < marks.length; i += 1) {
      perceptron.observe(nameFeatures, listNameFeatures(context, i, marks, nameFeatures));
    }
  }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order);
    for (const { context, marks } of order) {
      const guessed = new Uint8Array(marks.length);
      for (let i = 0; i < marks.length; i += 1) {
        const count = listNameFeatures(context, i, guessed, nameFeatures);
        perceptron.score(nameFeatures, count, scores);
        const before = i > 0 ? guessed[i - 1]! : 0;
        const isLast = i + 1 === marks.length;
        const guess = bestMark(scores, before, isLast);
        const right = marks[i]!;
        if (guess !== right && mayFollow(right, before, isLast)) perceptron.update(nameFeatures, count, right, guess);
        guessed[i] = epoch < trusting ? right : guess;
        perceptron.tick();
      }
    }
  }
  return perceptron;
}

/** In so many rounds at first the marks before a word are the right ones. */
const trusting = 1;

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
