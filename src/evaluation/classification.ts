import { averageRanks } from './averageRanks.ts';
import { expectSameLength } from './expectSameLength.ts';
import { type PrecisionRecall, precisionRecall } from './precisionRecall.ts';

export interface Classification extends PrecisionRecall {
  /** The share of answers that are right, 0 to 1; 1 where there are none. */
  readonly accuracy: number;
}

/**
 * Accuracy, and precision, recall and F1 of the answer `true`. Same order in both; throws a `RangeError` when they
 * differ in length.
 */
export function classification(gold: readonly boolean[], found: readonly boolean[]): Classification {
  expectSameLength(gold, found);
  const right = gold.filter((label, i) => label === found[i]).length;
  const hits = gold.filter((label, i) => label && found[i]).length;
  return {
    accuracy: gold.length === 0 ? 1 : right / gold.length,
    ...precisionRecall(hits, found.filter(Boolean).length, gold.filter(Boolean).length),
  };
}

/**
 * Area under the receiver operating characteristic: the probability that a random positive scores higher than a random
 * negative, a tie counting a half (Mann and Whitney's U; Hanley and McNeil 1982). From 0 to 1, 0.5 by chance, NaN where
 * all labels are alike. n log n. Throws a `RangeError` when the lists differ in length.
 */
export function rocAuc(scores: readonly number[], labels: readonly boolean[]): number {
  expectSameLength(scores, labels);
  const positives = labels.filter(Boolean).length;
  const negatives = labels.length - positives;
  const rankSum = averageRanks(scores).reduce((sum, rank, i) => (labels[i] ? sum + rank : sum), 0);
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
