import type { LogisticModel } from './logisticRegression.ts';

/** A fitted logistic regression over named evidence. */
export interface Coefficients {
  readonly intercept: number;
  /** The weight of each kind of evidence, and its mean, which stands in for it where it takes no part. */
  readonly evidence: Readonly<Record<string, { readonly weight: number; readonly mean: number }>>;
}

/**
 * The model for evidence that comes in the order of `names`; what takes no part stands in its intercept. Throws a
 * `RangeError` for evidence that was never fitted.
 */
export function createModel(coefficients: Coefficients, names: readonly string[]): LogisticModel {
  const weights = names.map((name) => {
    const fitted = coefficients.evidence[name];
    if (!fitted) throw new RangeError(`Expected a fitted weight for \`${name}\`, got none: run \`npm run fit\``);
    return fitted.weight;
  });
  let intercept = coefficients.intercept;
  for (const [name, { weight, mean }] of Object.entries(coefficients.evidence)) {
    if (!names.includes(name)) intercept += weight * mean;
  }
  return { intercept, weights };
}
