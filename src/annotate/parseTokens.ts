import { bestOf, type Scorer } from './linearModel.ts';
import { listLabelFeatures, listTransitionFeatures, type ParseContext, parseFeatures } from './parseFeatures.ts';
import { attachLeft, ParseState, shift } from './parseState.ts';

export interface ParserModels {
  /** Chooses among the three transitions. */
  readonly transitions: Scorer;
  /** Chooses the label of a dependent once its head is found. */
  readonly labels: Scorer;
  readonly rootLabel: number;
  readonly caseLabel: number;
}

/** Heads by position, `length` for the root, and labels as numbers. */
export interface ParsedWords {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/**
 * A greedy transition-based parser: arc-hybrid, trained with a dynamic oracle (Goldberg & Nivre 2012, 2013), the label
 * of each arc chosen apart as soon as it is made. Takes twice as many steps as there are words. Always a tree, always
 * projective, with one root.
 */
export function parseWords(context: ParseContext, length: number, models: ParserModels): ParsedWords {
  const state = new ParseState(length, models.caseLabel);
  while (!state.isDone) {
    const count = listTransitionFeatures(context, state, parseFeatures);
    models.transitions.score(parseFeatures, count, scores);
    const transition = bestAllowed(state, scores);
    if (transition === shift) state.shift();
    else state.attach(transition, chooseLabel(context, state, transition, models));
  }
  return { heads: state.heads.subarray(0, length), labels: state.labels.subarray(0, length) };
}

/** The transition with the highest score among those that lead on to a tree. */
export function bestAllowed(state: ParseState, scores: Int32Array): number {
  let best = -1;
  for (let transition = 0; transition < 3; transition += 1) {
    if (state.allows(transition) && (best < 0 || scores[transition]! > scores[best]!)) best = transition;
  }
  return best;
}

/** The label for the word at the top of the stack. */
function chooseLabel(context: ParseContext, state: ParseState, transition: number, models: ParserModels): number {
  const head = transition === attachLeft ? state.next : state.top(1);
  if (head === state.length) return models.rootLabel;
  const count = listLabelFeatures(context, state, head, state.top(0), parseFeatures);
  models.labels.score(parseFeatures, count, scores);
  return bestOf(scores, models.labels.classes);
}

const scores = new Int32Array(64);
