/** A vector by the names of its terms, those that weigh nothing left out. */
export type Weights = ReadonlyMap<string, number>;

/** The dot product: the cosine of vectors of unit length. */
export function dotProduct(a: Weights, b: Weights): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
