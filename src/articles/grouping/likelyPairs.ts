import { dotProduct, type Weights } from '../../clustering/weights.ts';

/** A vector is looked up by this many terms, the heaviest. */
const keyTerms = 40;
/** Of the vectors that share such a term, this many that come just before are looked at. */
const maxRecent = 100;
/** A vector is paired with this many of those before it, the likeliest. */
const maxPairs = 20;

/**
 * Pairs of vectors of unit length whose cosine is likely to reach `threshold`, `a < b`, by b, then a: through an
 * inverted index of the heaviest terms, in time linear in the number of vectors. Every pair returned reaches it. Not all
 * that do are found where more than a hundred vectors share their heaviest terms, but such vectors are connected through
 * one another; of a term that is in many, the vectors next to each other in the list are paired, so sort them.
 */
export function likelyPairs(vectors: readonly Weights[], threshold: number): [number, number][] {
  const index = new Map<string, { readonly vector: number; readonly weight: number }[]>();
  return vectors.flatMap((vector, b) => {
    const shared = new Map<number, number>();
    for (const [term, weight] of heaviest(vector)) {
      const postings = index.get(term) ?? [];
      for (let i = Math.max(0, postings.length - maxRecent); i < postings.length; i += 1) {
        const { vector: a, weight: other } = postings[i]!;
        shared.set(a, (shared.get(a) ?? 0) + weight * other);
      }
      postings.push({ vector: b, weight });
      index.set(term, postings);
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, maxPairs)
      .map(([a]) => a)
      .filter((a) => dotProduct(vectors[a]!, vector) >= threshold)
      .sort((x, y) => x - y)
      .map((a): [number, number] => [a, b]);
  });
}

function heaviest(vector: Weights): [string, number][] {
  return [...vector].sort(([s, v], [t, w]) => w - v || (s < t ? -1 : 1)).slice(0, keyTerms);
}
