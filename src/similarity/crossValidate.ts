import { fitLogistic, predict } from './logisticRegression.ts';

export interface CrossValidation {
  /** Into how many parts the groups are dealt, from 2 to their number. */
  readonly folds: number;
  /** Another number deals the groups differently. */
  readonly seed: number;
  readonly l2: number;
  /** How much each row counts; 1 where there is no list. */
  readonly weights?: readonly number[];
}

/**
 * For each row the probability that its label is 1, from a logistic regression fitted to the rows of other groups alone.
 * Rows of one group (the pairs of one story, say) stay together, so that no model is tried on what it has seen.
 * Throws a `RangeError` for fewer groups than folds, and wherever `fitLogistic` does: each fit needs labels of both kinds.
 */
export function crossValidate(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  groups: readonly string[],
  { folds, seed, l2, weights }: CrossValidation,
): number[] {
  const foldOf = assignFolds(groups, folds, seed);
  const probabilities = new Array<number>(rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const inside = (index: number) => foldOf.get(groups[index]!) === fold;
    const model = fitLogistic(
      rows.filter((_, index) => !inside(index)),
      labels.filter((_, index) => !inside(index)),
      { l2, ...(weights && { weights: weights.filter((_, index) => !inside(index)) }) },
    );
    rows.forEach((row, index) => {
      if (inside(index)) probabilities[index] = predict(model, row);
    });
  }
  return probabilities;
}

/** The fold, from 0, of each group: groups in the order of a hash of seed and name, dealt out in turn like cards. */
export function assignFolds(groups: readonly string[], folds: number, seed: number): ReadonlyMap<string, number> {
  const names = [...new Set(groups)];
  if (!(Number.isInteger(folds) && folds >= 2 && folds <= names.length)) {
    throw new RangeError(`Expected \`folds\` to be an integer from 2 to ${names.length} groups, got \`${folds}\``);
  }
  const hashed = names.map((name) => ({ name, hash: fnv1a(`${seed} ${name}`) }));
  hashed.sort((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1));
  return new Map(hashed.map(({ name }, position) => [name, position % folds]));
}

/** The 32-bit FNV-1a hash over UTF-16 code units (Fowler, Noll and Vo). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
