import { mix, scatter } from './hash.ts';
import type { ParseState } from './parseState.ts';
import type { WordForm } from './wordForms.ts';

/** A sentence as the parser's features see it: numbers for each word, then for the root and for "none". */
export interface ParseContext {
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly classes: Int32Array;
  readonly coarse: Int32Array;
  readonly suffixes: Int32Array;
  /** How many marks of punctuation, verbs and conjunctions there are before each word. */
  readonly marks: Int32Array;
  readonly verbs: Int32Array;
  readonly conjunctions: Int32Array;
}

/** `tags` are numbers below 255; `kinds` names those of the tags that are counted. */
export function describeSentence(
  forms: readonly WordForm[],
  tags: Uint8Array,
  kinds: { readonly mark: number; readonly verb: number; readonly conjunction: number },
): ParseContext {
  const length = forms.length;
  const fill = (numberOf: (form: WordForm) => number) => {
    const values = new Int32Array(length + 2);
    for (let i = 0; i < length; i += 1) values[i] = numberOf(forms[i]!);
    values[length] = 11;
    values[length + 1] = 13;
    return values;
  };
  const countTag = (tag: number) => {
    const counts = new Int32Array(length + 2);
    for (let i = 0; i <= length; i += 1) counts[i + 1] = counts[i]! + Number(i < length && tags[i] === tag);
    return counts;
  };
  const padded = new Int32Array(length + 2);
  padded.set(tags);
  padded[length] = 254;
  padded[length + 1] = 255;
  return {
    words: fill((form) => form.word),
    tags: padded,
    classes: fill((form) => form.middle),
    coarse: fill((form) => form.coarse),
    suffixes: fill((form) => form.suffixes[2]!),
    marks: countTag(kinds.mark),
    verbs: countTag(kinds.verb),
    conjunctions: countTag(kinds.conjunction),
  };
}

/** Room for the features of one decision. */
export const parseFeatures = new Int32Array(128);

/**
 * Writes the features that the next transition is chosen by, and returns how many: words, tags and classes of words
 * around the top of the stack and the next word, with their dependents, how many these are and how they are labelled
 * (Zhang & Nivre 2011).
 */
export function listTransitionFeatures(context: ParseContext, state: ParseState, out: Int32Array): number {
  const { words, tags, classes, coarse } = context;
  const { left1, left2, right1, right2, leftCount, rightCount, labels, labelBits, none } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const b2 = state.ahead(2);
  const s0w = words[s0]!;
  const s1w = words[s1]!;
  const b0w = words[b0]!;
  const b1w = words[b1]!;
  const s0p = tags[s0]!;
  const s1p = tags[s1]!;
  const s2p = tags[s2]!;
  const b0p = tags[b0]!;
  const b1p = tags[b1]!;
  const b2p = tags[b2]!;
  const s0c = classes[s0]!;
  const s1c = classes[s1]!;
  const b0c = classes[b0]!;
  const s0wp = mix(s0w, s0p);
  const s1wp = mix(s1w, s1p);
  const b0wp = mix(b0w, b0p);
  const s0b0 = s0p * 256 + b0p;
  const s1s0 = s1p * 256 + s0p;
  const s1s0b0 = mix(s1s0, b0p);
  const near = s0 === none ? 0 : distance(b0 - s0);
  const far = s1 === none ? 0 : distance(s0 - s1);
  const s0l1 = left1[s0]!;
  const s0r1 = right1[s0]!;
  const s1r1 = right1[s1]!;
  const s1l1 = left1[s1]!;
  const b0l1 = left1[b0]!;
  const s0bits = labelBits[s0]!;
  const s1bits = labelBits[s1]!;
  const b0bits = labelBits[b0]!;
  const s0case = words[state.cases[s0]!]!;
  const b0case = words[state.cases[b0]!]!;
  const between = s1 === none ? 0 : describeBetween(context, s1, s0);
  const ahead = s0 === none ? 0 : describeBetween(context, s0, b0);

  let count = 0;
  const add = (value: number) => {
    out[count] = mix(templates[count]!, value);
    count += 1;
  };
  add(0);
  add(s0wp);
  add(s0p);
  add(mix(s0c, s0p));
  add(s1wp);
  add(s1p);
  add(mix(s1c, s1p));
  add(b0wp);
  add(b0p);
  add(mix(b0c, b0p));
  add(mix(b1w, b1p));
  add(b1p);
  add(classes[b1]!);
  add(mix(words[b2]!, b2p));
  add(b2p);
  add(mix(words[s2]!, s2p));
  add(s2p);
  add(mix(s0wp, b0wp));
  add(mix(s0wp, b0p));
  add(mix(b0wp, s0p));
  add(mix(s0w, b0w));
  add(s0b0);
  add(mix(s0b0, near));
  add(mix(s1wp, s0wp));
  add(mix(s1wp, s0p));
  add(mix(s0wp, s1p));
  add(mix(s1w, s0w));
  add(s1s0);
  add(mix(s1s0, far));
  add(mix(s1p * 256 + b0p, 5));
  add(mix(s1w, b0p));
  add(mix(s1p, b0w));
  add(mix(s1w, b0w));
  add(mix(s0c, b0c));
  add(mix(s1c, s0c));
  add(mix(s1c, b0c));
  add(mix(mix(s0c, b0p), s0p));
  add(mix(mix(b0c, s0p), b0p));
  add(mix(mix(s1c, s0p), s1p));
  add(mix(mix(s0c, s1p), s0p));
  add(mix(s0b0, b1p));
  add(mix(mix(b0p * 256 + b1p, b2p), 3));
  add(s1s0b0);
  add(mix(s1s0b0, b1p));
  add(mix(s1s0, s2p));
  add(mix(mix(s1s0b0, s2p), 9));
  add(mix(s0b0, tags[s0l1]!));
  add(mix(s0b0, tags[s0r1]!));
  add(mix(s0b0, tags[b0l1]!));
  add(mix(s1s0, tags[s1r1]!));
  add(mix(s1s0, tags[s1l1]!));
  add(mix(s1s0, tags[s0l1]!));
  add(mix(s1s0, tags[s0r1]!));
  add(mix(s1s0b0, tags[b0l1]!));
  add(mix(mix(s0p, tags[s0l1]!), tags[left2[s0]!]!));
  add(mix(mix(s0p, tags[s0r1]!), tags[right2[s0]!]!));
  add(mix(mix(b0p, tags[b0l1]!), tags[left2[b0]!]!));
  add(mix(mix(s1p, tags[s1r1]!), tags[right2[s1]!]!));
  add(mix(s0wp, rightCount[s0]!));
  add(mix(s0wp, leftCount[s0]!));
  add(mix(s0p, rightCount[s0]! * 256 + leftCount[s0]!));
  add(mix(s1wp, rightCount[s1]!));
  add(mix(s1p, rightCount[s1]! * 256 + leftCount[s1]!));
  add(mix(b0wp, leftCount[b0]!));
  add(mix(b0p, leftCount[b0]!));
  add(mix(mix(s1p, s0b0), rightCount[s1]!));
  add(mix(s0p, s0bits));
  add(mix(s0b0, s0bits));
  add(mix(s1p, s1bits));
  add(mix(s1s0, s1bits));
  add(mix(b0p, b0bits));
  add(mix(s0b0, b0bits));
  add(mix(s1s0b0, b0bits));
  add(mix(s0w, labels[s0r1]!));
  add(mix(s1w, mix(labels[s1r1]!, s0p)));
  add(words[s0l1]!);
  add(words[s0r1]!);
  add(words[s1r1]!);
  add(words[b0l1]!);
  add(mix(s1wp, mix(s0case, s0p)));
  add(mix(s1p, mix(s0case, s0p)));
  add(mix(s1c, mix(s0case, s0p)));
  add(mix(s0w, s0case));
  add(mix(mix(s1w, s0case), s0c));
  add(mix(mix(s2p, s1p), s0case));
  add(mix(s0p, mix(b0p, b0case)));
  add(mix(s1s0, between));
  add(mix(s1s0b0, between));
  add(mix(s0b0, ahead));
  add(mix(s0p, mix(coarse[b0]!, coarse[s1]!)));
  add(mix(mix(coarse[s0]!, coarse[b0]!), s1p));
  add(mix(mix(words[s1r1]!, s0w), s1p));
  add(mix(context.suffixes[s0]!, b0p));
  add(mix(context.suffixes[b0]!, s0p));
  return count;
}

/**
 * Writes the features that the label of `child` as a dependent of `head` is chosen by, the dependents of `child` being
 * known, and returns how many.
 */
export function listLabelFeatures(
  context: ParseContext,
  state: ParseState,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { words, tags, classes, suffixes } = context;
  const { none, labelBits, cases, left1, right1, length } = state;
  const isLeft = child < head ? 1 : 0;
  const hp = tags[head]!;
  const cp = tags[child]!;
  const hw = words[head]!;
  const cw = words[child]!;
  const pair = mix(hp * 256 + cp, isLeft);
  const caseWord = words[cases[child]!]!;
  const childBits = labelBits[child]!;
  const headBits = labelBits[head]!;
  const before = child > 0 ? child - 1 : none;
  const after = child + 1 < length ? child + 1 : none;
  const gap = head === length ? 0 : distance(Math.abs(head - child));

  let count = 0;
  const add = (value: number) => {
    out[count] = mix(labelTemplates[count]!, value);
    count += 1;
  };
  add(pair);
  add(mix(pair, gap));
  add(mix(hw, pair));
  add(mix(cw, pair));
  add(mix(mix(hw, cw), isLeft));
  add(mix(cw, isLeft));
  add(mix(hw, isLeft));
  add(mix(classes[head]!, pair));
  add(mix(classes[child]!, pair));
  add(mix(classes[head]!, mix(classes[child]!, isLeft)));
  add(mix(pair, childBits));
  add(mix(pair, headBits));
  add(mix(childBits, headBits));
  add(mix(pair, caseWord));
  add(mix(caseWord, mix(hw, isLeft)));
  add(mix(caseWord, cw));
  add(mix(suffixes[child]!, pair));
  add(mix(suffixes[head]!, pair));
  add(mix(pair, tags[before]!));
  add(mix(pair, tags[after]!));
  add(mix(pair, words[before]!));
  add(mix(pair, words[after]!));
  add(mix(pair, words[left1[child]!]!));
  add(mix(pair, words[right1[child]!]!));
  add(mix(pair, tags[head === length ? none : Math.max(0, head - 1)]!));
  add(mix(pair, mix(headBits, childBits)));
  add(mix(pair, mix(tags[before]!, tags[after]!)));
  add(mix(pair, words[left1[head]!]!));
  add(mix(pair, mix(words[left1[head]!]!, suffixes[head]!)));
  add(mix(classes[child]!, mix(caseWord, isLeft)));
  return count;
}

/** 1 to 4, then in steps. */
function distance(words: number): number {
  return words < 5 ? words : words < 8 ? 5 : words < 13 ? 6 : 7;
}

/** Whether marks, verbs and conjunctions stand between two words, two being as good as many. */
function describeBetween({ marks, verbs, conjunctions }: ParseContext, from: number, to: number): number {
  const count = (counts: Int32Array) => Math.min(2, counts[to]! - counts[from + 1]!);
  return count(marks) * 9 + count(verbs) * 3 + count(conjunctions) + 1;
}

const templates = Int32Array.from({ length: 128 }, (_, i) => scatter(i + 101));
const labelTemplates = Int32Array.from({ length: 64 }, (_, i) => scatter(i + 301));
