import { type Clustering, clusterOfItem, contingency } from './contingency.ts';
import { type PrecisionRecall, precisionRecall } from './precisionRecall.ts';

/** Whether a pair of items counts. Must not depend on the order of the two. */
export type AcceptPair = (a: string, b: string) => boolean;

/**
 * Precision, recall and F1 over the pairs of items that share a cluster. `accept` restricts the pairs that count, for
 * instance to those across articles; it makes the time quadratic in the size of the largest cluster, linear otherwise.
 *
 * Blind spot: a cluster of n items weighs n(n-1)/2, so one large cluster can decide the score.
 * Throws a `RangeError` for an item named twice in a clustering.
 */
export function pairwiseF1(gold: Clustering, found: Clustering, accept?: AcceptPair): PrecisionRecall {
  if (accept) return acceptedPairs(gold, found, accept);
  const table = contingency(gold, found);
  const hits = countPairs(table.cells.map((cell) => cell.shared));
  return precisionRecall(hits, countPairs(table.found), countPairs(table.gold));
}

/** How many pairs there are within groups of these sizes. */
export function countPairs(sizes: readonly number[]): number {
  return sizes.reduce((pairs, size) => pairs + (size * (size - 1)) / 2, 0);
}

function acceptedPairs(gold: Clustering, found: Clustering, accept: AcceptPair): PrecisionRecall {
  const expected = countAccepted(gold, clusterOfItem(found), accept);
  const given = countAccepted(found, clusterOfItem(gold), accept);
  return precisionRecall(given.alsoInOther, given.pairs, expected.pairs);
}

function countAccepted(clustering: Clustering, other: ReadonlyMap<string, number>, accept: AcceptPair) {
  let pairs = 0;
  let alsoInOther = 0;
  for (const cluster of clustering) {
    cluster.forEach((a, index) => {
      for (const b of cluster.slice(index + 1)) {
        if (!accept(a, b)) continue;
        pairs++;
        if (other.has(a) && other.get(a) === other.get(b)) alsoInOther++;
      }
    });
  }
  return { pairs, alsoInOther };
}
