import { averageRanks } from './averageRanks.ts';
import { expectSameLength } from './expectSameLength.ts';
import { mean } from './mean.ts';

/**
 * Pearson's product-moment correlation, -1 to 1; NaN where a list is constant or has fewer than two values. Throws a
 * `RangeError` when the lists differ in length.
 */
export function pearson(a: readonly number[], b: readonly number[]): number {
  expectSameLength(a, b);
  const meanA = mean(a);
  const meanB = mean(b);
  let covariance = 0;
  let varianceA = 0;
  let varianceB = 0;
  for (let i = 0; i < a.length; i++) {
    const deltaA = a[i]! - meanA;
    const deltaB = b[i]! - meanB;
    covariance += deltaA * deltaB;
    varianceA += deltaA ** 2;
    varianceB += deltaB ** 2;
  }
  const correlation = covariance / Math.sqrt(varianceA * varianceB);
  return Math.max(-1, Math.min(1, correlation));
}

/** Spearman's rank correlation: {@link pearson} of the ranks, ties at their average rank. n log n. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(averageRanks(a), averageRanks(b));
}
