import { type Clustering, contingency } from './contingency.ts';
import { countPairs } from './pairwiseF1.ts';

/**
 * The share of pairs on which two clusterings agree, corrected for chance: 1 for equal clusterings, around 0 for
 * unrelated ones, at least -0.5 (Hubert and Arabie 1985, "Comparing partitions"). Symmetric. Where chance leaves no
 * room (all items alone in both, or all together in both) it is 1. An item that one of the clusterings lacks stands
 * alone in it. Throws a `RangeError` for an item named twice in a clustering.
 */
export function adjustedRandIndex(a: Clustering, b: Clustering): number {
  const table = contingency(a, b);
  const together = countPairs(table.cells.map((cell) => cell.shared));
  const inA = countPairs(table.gold);
  const inB = countPairs(table.found);
  const all = countPairs([table.items]);
  const expected = all === 0 ? 0 : (inA * inB) / all;
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
