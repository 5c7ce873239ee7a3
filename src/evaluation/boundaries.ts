import { type PrecisionRecall, precisionRecall } from './precisionRecall.ts';

/**
 * Precision, recall and F1 of sentence boundaries, as offsets into one text: a boundary is right when it stands at
 * exactly the offset of a gold one. Offsets may come in any order; one given twice counts once.
 *
 * Give both sides the same kind of offset (all ends, or all starts) and leave out those every segmentation has, such as
 * the end of the text, which would only flatter.
 */
export function boundaryF1(gold: readonly number[], found: readonly number[]): PrecisionRecall {
  const expected = new Set(gold);
  const given = new Set(found);
  let hits = 0;
  for (const offset of given) if (expected.has(offset)) hits++;
  return precisionRecall(hits, given.size, expected.size);
}
