import { expectSameLength } from './expectSameLength.ts';

/**
 * The threshold from which up the answer is `true` that gets most labels right, taken from the scores themselves; of
 * several the highest. NaN for no scores, n log n. Throws a `RangeError` when the lists differ in length.
 *
 * A threshold found on the data that it is then measured on flatters the scores.
 */
export function bestThreshold(scores: readonly number[], labels: readonly boolean[]): number {
  expectSameLength(scores, labels);
  const order = scores.map((_, i) => i).sort((i, j) => scores[j]! - scores[i]!);
  let best = Number.NaN;
  let maxGained = Number.NEGATIVE_INFINITY;
  let gained = 0;
  order.forEach((at, rank) => {
    gained += labels[at] ? 1 : -1;
    const next = order[rank + 1];
    if (gained <= maxGained || (next !== undefined && scores[next] === scores[at])) return;
    maxGained = gained;
    best = scores[at]!;
  });
  return best;
}
