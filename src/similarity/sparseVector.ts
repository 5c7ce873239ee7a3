/** A vector by the numbers of its terms, ascending, each once, with the weight of each: 0 or more. */
export interface SparseVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** Cosine of two vectors of unit length: 0 to 1. */
export function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const order = a.terms[i]! - b.terms[j]!;
    if (order === 0) sum += a.weights[i]! * b.weights[j]!;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return Math.min(1, sum);
}
