import type { LogisticModel } from '../similarity/logisticRegression.ts';
import type { WeighedEvidence } from './explanation.ts';

/** Evidence, in the order of `names`, as the model weighs it. */
export function weighEvidence(
  { weights }: LogisticModel,
  names: readonly string[],
  row: readonly number[],
): WeighedEvidence[] {
  return row.map((value, i) => ({
    name: names[i]!,
    value,
    weight: weights[i]!,
    contribution: value * weights[i]!,
  }));
}
