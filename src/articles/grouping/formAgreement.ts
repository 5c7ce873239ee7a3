import { dotProduct, type Weights } from '../../clustering/weights.ts';
import type { AnnotatedArticle } from '../../model.ts';
import { type ComparedSentence, closeness, compareSentences } from '../origins/sentenceIndex.ts';
import { fitSlots } from '../origins/slots.ts';

/** By what two articles of one form are held closer that is filled otherwise, the reports of two weeks or companies. */
const ofOneForm = 0.2;
/** So many sentences of one form filled otherwise are no correction of a figure. */
const fewest = 3;
/** Two sentences are of one form from this closeness on. */
const sameForm = 0.3;
/** Articles of one form have at least this cosine. */
const alike = 0.35;
/** Of a large group so many articles are looked at. */
const maxLooked = 3;

/**
 * By what two groups of articles are to be held less close for being of one form with other figures, names or days in it:
 * the mean over pairs of their first articles.
 */
export function createFormAgreement(articles: readonly AnnotatedArticle[], vectors: readonly Weights[]) {
  const compared = new Map<number, readonly ComparedSentence[]>();
  const weights = new Map<number, number>();
  const read = (i: number) => {
    const known = compared.get(i) ?? compareSentences(articles[i]!);
    compared.set(i, known);
    return known;
  };
  const weigh = (i: number, j: number) => {
    const key = i * articles.length + j;
    const known = weights.get(key);
    if (known !== undefined) return known;
    const isAlike = dotProduct(vectors[i]!, vectors[j]!) >= alike;
    const weight = isAlike && isFilledOtherwise(read(i), read(j)) ? ofOneForm : 1;
    weights.set(key, weight);
    return weight;
  };
  return (left: readonly number[], right: readonly number[]): number => {
    const [rows, columns] = [left, right].map(({ length }) => Math.min(length, maxLooked)) as [number, number];
    let sum = 0;
    for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) sum += weigh(left[i]!, right[j]!);
    return sum / (rows * columns);
  };
}

/** Whether at least twice as many of the sentences that two articles word alike are filled otherwise as are filled alike. */
function isFilledOtherwise(a: readonly ComparedSentence[], b: readonly ComparedSentence[]): boolean {
  let [same, otherwise] = [0, 0];
  for (const one of a) {
    const matching = b.filter((other) => isOfOneForm(one, other));
    if (matching.length === 0) continue;
    if (matching.some((other) => fitSlots(one.slots, other.slots))) same += 1;
    else otherwise += 1;
  }
  return otherwise >= fewest && otherwise >= 2 * same;
}

function isOfOneForm(a: ComparedSentence, b: ComparedSentence): boolean {
  const [small, large] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content];
  let common = 0;
  for (const stem of small) if (large.has(stem)) common += 1;
  return 3 * common >= a.content.size && 3 * common >= b.content.size && closeness(a.all, b.all) >= sameForm;
}
