import { bestOf } from '../../src/annotate/linearModel.ts';
import {
  listLabelFeatures,
  listTransitionFeatures,
  type ParseContext,
  parseFeatures,
} from '../../src/annotate/parseFeatures.ts';
import { attachLeft, attachRight, ParseState, shift } from '../../src/annotate/parseState.ts';
import { bestAllowed } from '../../src/annotate/parseTokens.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createRandom } from './random.ts';

export interface ParsedSentence {
  readonly context: ParseContext;
  readonly length: number;
  /** By position, `length` for the root. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

export interface ParserTraining {
  readonly labels: number;
  readonly rootLabel: number;
  readonly caseLabel: number;
  readonly epochs: number;
  readonly seed: number;
  readonly leastSeen: { readonly transitions: number; readonly labels: number };
}

/** From the second round on, so many of a hundred steps follow the parser's own choice, right or wrong. */
const explored = 90;

/**
 * Trains the transitions and the labels together. Every transition from which the best tree that is still in reach stays
 * in reach is right (Goldberg & Nivre 2013, on the arc-hybrid system).
 */
export function trainParser(
  sentences: readonly ParsedSentence[],
  { labels, rootLabel, caseLabel, epochs, seed, leastSeen }: ParserTraining,
): { transitions: Perceptron; labels: Perceptron } {
  const transitionModel = createPerceptron(3, leastSeen.transitions);
  const labelModel = createPerceptron(labels, leastSeen.labels);
  const random = createRandom(seed);
  const order = [...sentences];
  const scores = new Int32Array(64);
  for (const sentence of order) observe(sentence);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order);
    for (const sentence of order) {
      const { context, length, heads } = sentence;
      const state = new ParseState(length, caseLabel);
      while (!state.isDone) {
        const count = listTransitionFeatures(context, state, parseFeatures);
        transitionModel.score(parseFeatures, count, scores);
        const guess = bestAllowed(state, scores);
        const right = bestRight(state, heads, scores);
        if (costOf(state, heads, guess) > 0) transitionModel.update(parseFeatures, count, right, guess);
        transitionModel.tick();
        const taken = epoch > 0 && random.below(100) < explored ? guess : right;
        if (taken === shift) state.shift();
        else state.attach(taken, trainLabel(sentence, state, taken));
      }
    }
  }
  return { transitions: transitionModel, labels: labelModel };

  /** Follows the tree as it is. */
  function observe({ context, length, heads, labels }: ParsedSentence): void {
    const state = new ParseState(length, caseLabel);
    while (!state.isDone) {
      transitionModel.observe(parseFeatures, listTransitionFeatures(context, state, parseFeatures));
      const transition = bestRight(state, heads, noScores);
      if (transition === shift) state.shift();
      else {
        const child = state.top(0);
        const head = transition === attachLeft ? state.next : state.top(1);
        labelModel.observe(parseFeatures, listLabelFeatures(context, state, head, child, parseFeatures));
        state.attach(transition, labels[child]!);
      }
    }
  }

  function trainLabel({ context, heads, labels }: ParsedSentence, state: ParseState, transition: number): number {
    const child = state.top(0);
    const head = transition === attachLeft ? state.next : state.top(1);
    if (head === state.length) return rootLabel;
    const count = listLabelFeatures(context, state, head, child, parseFeatures);
    labelModel.score(parseFeatures, count, scores);
    const guess = bestOf(scores, labelModel.classes);
    if (head !== heads[child]) return guess;
    if (guess !== labels[child]) labelModel.update(parseFeatures, count, labels[child]!, guess);
    labelModel.tick();
    return guess;
  }
}

/** Left before right before shift where all are as right. */
const noScores = Int32Array.of(0, 2, 1);

function bestRight(state: ParseState, heads: Int32Array, scores: Int32Array): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const transition of [shift, attachLeft, attachRight]) {
    if (!state.allows(transition)) continue;
    const cost = costOf(state, heads, transition);
    if (cost > bestCost || (cost === bestCost && scores[transition]! <= scores[best]!)) continue;
    best = transition;
    bestCost = cost;
  }
  return best;
}

/** How many arcs of the tree that are still in reach a transition puts out of reach. */
function costOf(state: ParseState, heads: Int32Array, transition: number): number {
  const { stack, depth, next, length } = state;
  const s0 = stack[depth - 1]!;
  const b0 = next;
  let cost = 0;
  if (transition === shift) {
    for (let i = 0; i < depth; i += 1) {
      const word = stack[i]!;
      if (heads[word] === b0) cost += 1;
      if (i < depth - 1 && heads[b0] === word) cost += 1;
    }
    return cost;
  }
  for (let word = b0; word < length; word += 1) if (heads[word] === s0) cost += 1;
  const head = heads[s0]!;
  if (transition === attachLeft) {
    if (head > b0 || (depth > 1 && head === stack[depth - 2])) cost += 1;
  } else if (head >= b0) cost += 1;
  return cost;
}
