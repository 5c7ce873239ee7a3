import { direction } from './direction.ts';
import type { Evidence } from './evidence.ts';
import { joinAbove } from './joinAbove.ts';
import { nearestPairs } from './nearestPairs.ts';
import { tfidf } from './tfidf.ts';

/** Two sentences, by their positions in the list, `a < b`, and how alike they are at first sight, above 0 and up to 1. */
export interface Neighbours {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

type Vector = ReturnType<typeof tfidf.prepare>;
type Direction = ReturnType<typeof direction.prepare>;

/** With more sentences than this, pairs that are hardly alike are left out. */
const manySentences = 1500;
/** In the stories marked by hand no pair with a TF-IDF cosine below this had a probability of 0.15 by words alone. */
const hardlyAlike = 0.07;
/** How many sentences of the nearest direction are neighbours of a sentence whatever their words. */
const nearest = 10;

/**
 * The pairs of `count` sentences that are alike at first sight, by b, then a: the mean of their TF-IDF cosine and, with
 * sentence vectors, their direction. Without vectors only pairs that share a stem are looked at. Among many sentences,
 * only pairs with a fair cosine and those nearest in direction.
 */
export function findNeighbours(count: number, { prepare }: Pick<Evidence, 'prepare'>): Neighbours[] {
  const sentences = Array.from({ length: count }, (_, i) => i);
  const vectors = sentences.map((i) => prepare(tfidf, i));
  const directions = sentences.map((i) => prepare(direction, i));
  const known = directions.some((vector) => vector !== null) ? directions : null;
  return count <= manySentences ? findAll(vectors, known) : findLikely(vectors, known);
}

/** Looks at all pairs, those without a common stem only where there are directions: through an inverted index. */
function findAll(vectors: readonly Vector[], directions: readonly Direction[] | null): Neighbours[] {
  const postings = new Map<number, { readonly sentence: number; readonly weight: number }[]>();
  const found: Neighbours[] = [];
  for (let b = 0; b < vectors.length; b += 1) {
    const cosines = new Map<number, number>();
    const { terms, weights } = vectors[b]!;
    for (const [i, term] of terms.entries()) {
      const weight = weights[i]!;
      const earlier = postings.get(term) ?? [];
      for (const posting of earlier) {
        cosines.set(posting.sentence, (cosines.get(posting.sentence) ?? 0) + weight * posting.weight);
      }
      earlier.push({ sentence: b, weight });
      postings.set(term, earlier);
    }
    const others = directions ? Array.from({ length: b }, (_, a) => a) : [...cosines.keys()].sort((x, y) => x - y);
    for (const a of others) {
      const cosine = Math.min(1, cosines.get(a) ?? 0);
      const alike = directions ? (cosine + direction.compare(directions[a]!, directions[b]!)) / 2 : cosine;
      if (alike > 0) found.push({ a, b, alike });
    }
  }
  return found;
}

function findLikely(vectors: readonly Vector[], directions: readonly Direction[] | null): Neighbours[] {
  const joined = joinAbove(vectors, hardlyAlike);
  if (!directions) return joined.map(({ a, b, cosine }) => ({ a, b, alike: cosine }));
  const compare = (a: number, b: number) => direction.compare(directions[a]!, directions[b]!);
  const isJoined = new Set(joined.map(({ a, b }) => b * vectors.length + a));
  const near = nearestPairs(vectors.length, nearest, compare)
    .filter(({ a, b }) => !isJoined.has(b * vectors.length + a))
    .map(({ a, b }) => ({ a, b, cosine: tfidf.compare(vectors[a]!, vectors[b]!) }));
  return [...joined, ...near]
    .map(({ a, b, cosine }) => ({ a, b, alike: (cosine + compare(a, b)) / 2 }))
    .sort((x, y) => x.b - y.b || x.a - y.a);
}
