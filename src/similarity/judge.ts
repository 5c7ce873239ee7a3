import { predict } from './logisticRegression.ts';

/** A fitted logistic regression over named evidence. */
export interface Coefficients {
  readonly intercept: number;
  /** The weight of each kind of evidence, and its mean, which stands in for it where it takes no part. */
  readonly evidence: Readonly<Record<string, { readonly weight: number; readonly mean: number }>>;
}

/** The probability, 0 to 1, that the log-odds of some evidence give. */
export type Judge = (evidence: readonly number[]) => number;

/** Weighs evidence that comes in the order of `names`. Throws a `RangeError` for evidence that was never fitted. */
export function createJudge(coefficients: Coefficients, names: readonly string[]): Judge {
  const weights = names.map((name) => {
    const fitted = coefficients.evidence[name];
    if (!fitted) throw new RangeError(`Expected a fitted weight for \`${name}\`, got none: run \`npm run fit\``);
    return fitted.weight;
  });
  let intercept = coefficients.intercept;
  for (const [name, { weight, mean }] of Object.entries(coefficients.evidence)) {
    if (!names.includes(name)) intercept += weight * mean;
  }
  return (evidence) => predict({ intercept, weights }, evidence);
}
