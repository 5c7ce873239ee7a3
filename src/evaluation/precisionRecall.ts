/** Each from 0 to 1; `f1` is the harmonic mean of the other two, 0 where both are 0. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Precision and recall of `hits` right answers among `found` given and `gold` expected. Where nothing was expected and
 * nothing given all three are 1; where only one side is empty, all are 0.
 */
export function precisionRecall(hits: number, found: number, gold: number): PrecisionRecall {
  if (found === 0 && gold === 0) return withF1(1, 1);
  return withF1(found === 0 ? 0 : hits / found, gold === 0 ? 0 : hits / gold);
}

/** Completes precision and recall with their harmonic mean. */
export function withF1(precision: number, recall: number): PrecisionRecall {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
