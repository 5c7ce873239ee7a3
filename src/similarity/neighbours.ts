import { type Joined, joinAbove } from './joinAbove.ts';
import type { SparseVector } from './sparseVector.ts';

/** With more sentences than this, pairs that are hardly alike are left out. */
const manySentences = 1500;
/** In the stories marked by hand no pair with a TF-IDF cosine below this had a probability of 0.15. */
const hardlyAlike = 0.07;

/**
 * The pairs of sentences that are alike at first sight, by b, then a: those that share a stem, and among many sentences
 * those with a fair cosine. `vectors` are the sentences' TF-IDF.
 */
export function findNeighbours(vectors: readonly SparseVector[]): Joined[] {
  return vectors.length <= manySentences ? joinAll(vectors) : joinAbove(vectors, hardlyAlike);
}

/** All pairs with a common stem, through an inverted index. */
function joinAll(vectors: readonly SparseVector[]): Joined[] {
  const postings = new Map<number, { readonly sentence: number; readonly weight: number }[]>();
  const found: Joined[] = [];
  for (const [b, { terms, weights }] of vectors.entries()) {
    const cosines = new Map<number, number>();
    for (const [i, term] of terms.entries()) {
      const weight = weights[i]!;
      const earlier = postings.get(term) ?? [];
      for (const posting of earlier) {
        cosines.set(posting.sentence, (cosines.get(posting.sentence) ?? 0) + weight * posting.weight);
      }
      earlier.push({ sentence: b, weight });
      postings.set(term, earlier);
    }
    for (const [a, cosine] of [...cosines].sort(([x], [y]) => x - y)) found.push({ a, b, cosine: Math.min(1, cosine) });
  }
  return found;
}
