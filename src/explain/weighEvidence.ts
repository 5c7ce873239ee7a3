import { evidenceNames } from '../similarity/index.ts';
import type { LogisticModel } from '../similarity/logisticRegression.ts';
import type { WeighedEvidence } from './explanation.ts';

/** Evidence, in the order of `evidenceNames`, as the model weighs it. */
export function weighEvidence({ weights }: LogisticModel, row: readonly number[]): WeighedEvidence[] {
  return row.map((value, i) => ({
    name: evidenceNames[i]!,
    value,
    weight: weights[i]!,
    contribution: value * weights[i]!,
  }));
}
