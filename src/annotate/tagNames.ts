import { type Entity, type EntityKind, entityKinds, type GrammarToken, partsOfSpeech, relations } from './grammar.ts';
import { mix, scatter } from './hash.ts';
import type { Scorer } from './linearModel.ts';
import type { WordForm } from './wordForms.ts';

/**
 * Marks on words: 0 outside of names, otherwise 1 + 4 × kind + place, where the place is that of a name's only, first,
 * inner or last word (Ratinov & Roth 2009).
 */
export const nameMarks = 1 + 4 * entityKinds.length;
export const [only, first, inner, last] = [0, 1, 2, 3] as const;

/**
 * Finds the names of persons, organizations and places from left to right, greedily, by an averaged perceptron over
 * words, classes of words, tags and heads. Names do not overlap.
 */
export function findNames(context: NameContext, scorer: Scorer): Entity[] {
  const length = context.forms.length;
  const marks = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) {
    const count = listNameFeatures(context, i, marks, nameFeatures);
    scorer.score(nameFeatures, count, scores);
    marks[i] = bestMark(scores, i > 0 ? marks[i - 1]! : 0, i + 1 === length);
  }
  return readMarks(marks);
}

/** The names that marks stand for. */
export function readMarks(marks: Uint8Array): Entity[] {
  const names: Entity[] = [];
  let from = 0;
  for (const [i, mark] of marks.entries()) {
    if (mark === 0) continue;
    const place = (mark - 1) & 3;
    if (place === only || place === first) from = i;
    if (place === only || place === last) names.push({ from, to: i + 1, kind: kindOf(mark) });
  }
  return names;
}

/** The mark with the highest score among those that may follow another. */
export function bestMark(scores: Int32Array, before: number, isLast: boolean): number {
  let best = -1;
  for (let mark = 0; mark < nameMarks; mark += 1) {
    if (mayFollow(mark, before, isLast) && (best < 0 || scores[mark]! > scores[best]!)) best = mark;
  }
  return best;
}

/** Whether a mark may follow another: a name that has begun goes on until its last word, which the sentence has. */
export function mayFollow(mark: number, before: number, isLast: boolean): boolean {
  const place = mark === 0 ? only : (mark - 1) & 3;
  const placeBefore = before === 0 ? only : (before - 1) & 3;
  if (placeBefore === only || placeBefore === last) return place === only || (place === first && !isLast);
  if (mark === 0 || kindOf(mark) !== kindOf(before)) return false;
  return place === last || (place === inner && !isLast);
}

function kindOf(mark: number): EntityKind {
  return entityKinds[(mark - 1) >> 2]!;
}

/** A sentence as the features of names see it; `heads` are positions, `length` for the root. */
export interface NameContext {
  readonly forms: readonly WordForm[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** What word lists say of each word: 0 for nothing. */
  readonly lists: Uint8Array;
  readonly isShouted: boolean;
}

export function describeNames(
  forms: readonly WordForm[],
  tokens: readonly Pick<GrammarToken, 'tag' | 'head' | 'relation'>[],
): NameContext {
  const capitals = forms.reduce((count, form) => count + Number(form.isCapital), 0);
  return {
    forms,
    tags: Uint8Array.from(tokens, ({ tag }) => partsOfSpeech.indexOf(tag)),
    heads: Int32Array.from(tokens, ({ head }) => (head < 0 ? tokens.length : head)),
    labels: Uint8Array.from(tokens, ({ relation }) => relations.indexOf(relation)),
    lists: new Uint8Array(forms.length),
    isShouted: capitals * 2 > forms.length && forms.length > 3,
  };
}

export const nameFeatures = new Int32Array(96);
const scores = new Int32Array(nameMarks);

/** Writes the features of the word at `i` to `out`, the marks before it being known, and returns how many there are. */
export function listNameFeatures(context: NameContext, i: number, marks: Uint8Array, out: Int32Array): number {
  const { forms, tags, heads, labels, lists, isShouted } = context;
  const length = forms.length;
  const form = forms[i]!;
  const at = (j: number): WordForm | undefined => (j >= 0 && j < length ? forms[j] : undefined);
  const tagAt = (j: number) => (j >= 0 && j < length ? tags[j]! + 1 : 0);
  const listAt = (j: number) => (j >= 0 && j < length ? lists[j]! : 0);
  const p1 = at(i - 1);
  const p2 = at(i - 2);
  const n1 = at(i + 1);
  const n2 = at(i + 2);
  const mark1 = i > 0 ? marks[i - 1]! + 1 : 0;
  const tag = tagAt(i);
  const shape = mix(form.shape, (i === 0 ? 1 : 0) + (isShouted ? 2 : 0));
  const head = heads[i]!;
  const headForm = at(head);
  const around = tagAt(i - 1) * 1024 + tag * 32 + tagAt(i + 1);
  const capitals = (p1?.isCapital ? 1 : 0) + (form.isCapital ? 2 : 0) + (n1?.isCapital ? 4 : 0) + (i === 0 ? 8 : 0);

  let count = 0;
  const add = (value: number) => {
    out[count] = mix(templates[count]!, value);
    count += 1;
  };
  add(mark1);
  add(form.word);
  add(mix(form.word, mark1));
  add(mix(shape, tag));
  add(mix(mix(shape, tag), mark1));
  add(tag);
  add(mix(tag, mark1));
  add(around);
  add(mix(around, mark1));
  add(mix(capitals, mark1));
  add(mix(capitals, tag));
  for (let k = 0; k < 4; k += 1) add(form.prefixes[k]!);
  for (let k = 1; k < 5; k += 1) add(form.suffixes[k]!);
  add(mix(form.suffixes[2]!, tag));
  add(mix(form.suffixes[3]!, mark1));
  add(form.fine);
  add(form.middle);
  add(mix(form.middle, tag));
  add(mix(form.middle, mark1));
  add(form.coarse);
  add(form.head);
  add(form.tail);
  add(mix(form.tail, tag));
  add(p1?.word ?? 1);
  add(mix(p1?.word ?? 1, form.word));
  add(mix(p1?.word ?? 1, shape));
  add(mix(p1?.word ?? 1, mark1));
  add(p1?.middle ?? 1);
  add(mix(p1?.middle ?? 1, form.middle));
  add(p1?.suffixes[2] ?? 1);
  add(mix(p1?.shape ?? 1, form.shape));
  add(p2?.word ?? 1);
  add(p2?.middle ?? 1);
  add(n1?.word ?? 2);
  add(mix(n1?.word ?? 2, form.word));
  add(mix(n1?.word ?? 2, shape));
  add(mix(n1?.word ?? 2, mark1));
  add(n1?.middle ?? 2);
  add(mix(n1?.middle ?? 2, form.middle));
  add(mix(n1?.middle ?? 2, mark1));
  add(n1?.suffixes[2] ?? 2);
  add(mix(n1?.shape ?? 2, form.shape));
  add(mix(mix(n1?.shape ?? 2, mark1), tagAt(i + 1)));
  add(n2?.word ?? 2);
  add(n2?.middle ?? 2);
  add(mix(tag * 32 + tagAt(i + 1), tagAt(i + 2)));
  add(mix(tag * 32 + tagAt(i - 1), tagAt(i - 2)));
  add(mix(headForm?.word ?? 3, tag));
  add(mix(headForm?.middle ?? 3, tag));
  add(mix(mix(headForm?.word ?? 3, labels[i]!), tag));
  add(mix(labels[i]!, tag));
  add(mix(mix(labels[i]!, tag), mix(tagAt(head), mark1)));
  add(mix(listAt(i), mark1));
  add(mix(listAt(i - 1), tag));
  add(mix(listAt(i + 1), tag));
  add(mix(listAt(i) * 256 + listAt(i - 1), tag));
  add(mix(form.coarse, mix(p1?.coarse ?? 1, n1?.coarse ?? 2)));
  add(mix(form.isUpper ? 1 : 0, form.lower.length));
  return count;
}

const templates = Int32Array.from({ length: 96 }, (_, i) => scatter(i + 501));
