import { type Clustering, contingency } from './contingency.ts';
import { type PrecisionRecall, precisionRecall, withF1 } from './precisionRecall.ts';

/**
 * B-cubed precision and recall: for each item the part of its found cluster that belongs with it, and the part of its
 * gold cluster that was found with it, both counting the item itself, averaged over the items (Bagga and Baldwin 1998,
 * "Algorithms for scoring coreference chains"; Amigó et al. 2009, "A comparison of extrinsic clustering evaluation
 * metrics"). F1 is that of the two averages. An item that one of the clusterings lacks stands alone in it.
 *
 * Blind spot: items that stand alone on both sides score 1, so a text with few repeated facts scores high whatever was
 * found; read it next to the pairwise F1. Throws a `RangeError` for an item named twice in a clustering.
 */
export function bCubed(gold: Clustering, found: Clustering): PrecisionRecall {
  const { items, cells } = contingency(gold, found);
  if (items === 0) return precisionRecall(0, 0, 0);
  let precision = 0;
  let recall = 0;
  for (const cell of cells) {
    precision += cell.shared ** 2 / cell.found;
    recall += cell.shared ** 2 / cell.gold;
  }
  return withF1(precision / items, recall / items);
}
