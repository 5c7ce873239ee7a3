import type { SparseVector } from './sparseVector.ts';

/** Vectors side by side: vector `i` has the entries from `starts[i]` to `starts[i + 1]`, rarest term first. */
export interface SparseTable {
  readonly starts: Int32Array;
  /** Terms as numbers from 0, the rarer the lower. */
  readonly terms: Int32Array;
  readonly termCount: number;
  /** The vector that each entry is of. */
  readonly owners: Int32Array;
  readonly weights: Float64Array;
  /** Length of what is left of the vector from this entry on. */
  readonly rests: Float64Array;
}

/** For each term, from `starts[term]` to `starts[term + 1]`, its entries, longest rest first. */
export interface Postings {
  readonly starts: Int32Array;
  readonly entries: Int32Array;
}

/** Numbers the terms anew from rare to common, in their order where equally so, and sorts each vector by them. */
export function createSparseTable(vectors: readonly SparseVector[]): SparseTable {
  const starts = new Int32Array(vectors.length + 1);
  for (const [i, vector] of vectors.entries()) starts[i + 1] = starts[i]! + vector.terms.length;
  const size = starts[vectors.length]!;
  const unsorted = { terms: new Int32Array(size), owners: new Int32Array(size), weights: new Float64Array(size) };
  let termCount = 0;
  for (const [i, { terms, weights }] of vectors.entries()) {
    unsorted.terms.set(terms, starts[i]);
    unsorted.weights.set(weights, starts[i]);
    unsorted.owners.fill(i, starts[i], starts[i + 1]);
    termCount = Math.max(termCount, 1 + (terms.at(-1) ?? -1));
  }
  const byTerm = listByTerm(unsorted.terms, termCount);
  const frequencies = byTerm.starts.slice(1).map((end, term) => end - byTerm.starts[term]!);
  const order = listByTerm(frequencies, vectors.length + 1).entries;
  const terms = new Int32Array(size);
  const owners = new Int32Array(size);
  const weights = new Float64Array(size);
  const next = starts.slice();
  for (const [number, term] of order.entries()) {
    for (let i = byTerm.starts[term]!; i < byTerm.starts[term + 1]!; i += 1) {
      const entry = byTerm.entries[i]!;
      const owner = unsorted.owners[entry]!;
      const at = next[owner]!++;
      terms[at] = number;
      owners[at] = owner;
      weights[at] = unsorted.weights[entry]!;
    }
  }
  const rests = new Float64Array(size);
  let squares = 0;
  for (let at = size - 1; at >= 0; at -= 1) {
    squares = (owners[at] === owners[at + 1] ? squares : 0) + weights[at]! ** 2;
    rests[at] = Math.sqrt(squares);
  }
  return { starts, terms, termCount, owners, weights, rests };
}

/** The entries of each term, or those that `takesPart` names, in order (counting sort). */
export function listByTerm(terms: Int32Array, termCount: number, takesPart = (_entry: number) => true): Postings {
  const starts = new Int32Array(termCount + 1);
  for (let at = 0; at < terms.length; at += 1) if (takesPart(at)) starts[terms[at]! + 1]! += 1;
  for (let term = 0; term < termCount; term += 1) starts[term + 1]! += starts[term]!;
  const entries = new Int32Array(starts[termCount]!);
  const next = starts.slice();
  for (let at = 0; at < terms.length; at += 1) if (takesPart(at)) entries[next[terms[at]!]!++] = at;
  return { starts, entries };
}
