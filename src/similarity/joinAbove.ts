import { createSparseTable, listByTerm, type Postings, type SparseTable } from './sparseTable.ts';
import type { SparseVector } from './sparseVector.ts';

/** Two vectors, by their positions in the list, `a < b`, and their cosine. */
export interface Joined {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/** How far rounding may put a cosine below a threshold that it reaches. */
const tolerance = 1e-12;

/**
 * All pairs of vectors of unit length whose cosine reaches `threshold` (above 0), by b, then a. Exact:
 * the join of Bayardo, Ma & Srikant 2007, "Scaling up all pairs similarity search", with the bounds of L2AP (Anastasiu &
 * Karypis 2014). Terms go from rare to common. The rarest term that two vectors share bounds their cosine by the product
 * of what is left of both from there on (Cauchy–Schwarz): so the common end of a vector, shorter than the threshold, is
 * not indexed, a list of postings is read only as far as the product allows, and few pairs are computed in full.
 *
 * Near linear for text and thresholds from 0.3; quadratic in the number of vectors whose rarest terms are the same.
 */
export function joinAbove(vectors: readonly SparseVector[], threshold: number): Joined[] {
  const least = threshold - tolerance;
  const bound = least - tolerance;
  const table = createSparseTable(vectors);
  const { starts, terms, owners, weights, rests } = table;
  const postings = indexRareEnds(table, bound);
  const weightOf = new Float64Array(table.termCount);
  const seen = new Int32Array(vectors.length).fill(-1);
  const joined: Joined[] = [];
  for (let b = 0; b < vectors.length; b += 1) {
    const end = starts[b + 1]!;
    for (let at = starts[b]!; at < end; at += 1) weightOf[terms[at]!] = weights[at]!;
    const found: Joined[] = [];
    for (let at = starts[b]!; at < end && rests[at]! >= bound; at += 1) {
      const last = postings.starts[terms[at]! + 1]!;
      for (let posting = postings.starts[terms[at]!]!; posting < last; posting += 1) {
        const shared = postings.entries[posting]!;
        if (rests[shared]! * rests[at]! < bound) break;
        const a = owners[shared]!;
        if (a >= b || seen[a] === b) continue;
        seen[a] = b;
        let cosine = 0;
        for (let i = shared; i < starts[a + 1]!; i += 1) cosine += weights[i]! * weightOf[terms[i]!]!;
        if (cosine >= least) found.push({ a, b, cosine: Math.min(1, cosine) });
      }
    }
    for (let at = starts[b]!; at < end; at += 1) weightOf[terms[at]!] = 0;
    for (const pair of found.sort((x, y) => x.a - y.a)) joined.push(pair);
  }
  return joined;
}

/** Leaves out the common end of each vector, where the rest is below `bound`. */
function indexRareEnds({ terms, termCount, rests }: SparseTable, bound: number): Postings {
  const { starts, entries } = listByTerm(terms, termCount, (entry) => rests[entry]! >= bound);
  for (let term = 0; term < termCount; term += 1) {
    if (starts[term + 1]! - starts[term]! < 2) continue;
    entries.subarray(starts[term], starts[term + 1]).sort((x, y) => rests[y]! - rests[x]! || x - y);
  }
  return { starts, entries };
}
