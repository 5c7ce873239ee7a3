import type { Sentence } from '../model.ts';
import { findBestMatches } from './bestMatches.ts';

/** How a pair of sentences stands among what else their two articles say; each from 0 to 1. */
export interface Standing {
  /** How far the pair stands out from the best rival that either sentence has in the other's article: a half where that is as good. */
  readonly standing: number;
  /** The best pair of sentences close by: who follows another's report does so for more than one sentence. */
  readonly support: number;
  /** How well the sentences of the two articles are matched by each other's, on the mean. */
  readonly kinship: number;
  /** How near the two sentences lie to the same part of their articles: 1 for both at the head or both at the end. */
  readonly position: number;
}

/** Sentences close by: so many before or after. */
const vicinity = [-2, -1, 1, 2];

/**
 * Judges each pair of sentences by the others; `probabilities` are what the measures say of the pairs, and a pair not
 * given has none. `standing` takes each sentence's best match in an article for a domain's nearest neighbour
 * (Lowe 2004, the ratio test of nearest and next).
 */
export function findStandings(
  sentences: readonly Sentence[],
  pairs: readonly { readonly a: number; readonly b: number }[],
  probabilities: readonly number[],
): Standing[] {
  const matches = findBestMatches(sentences, pairs, probabilities);
  const known = new Map(pairs.map(({ a, b }, i) => [a * sentences.length + b, probabilities[i]!]));
  const probabilityOf = (x: number, y: number) => known.get(Math.min(x, y) * sentences.length + Math.max(x, y)) ?? 0;
  const articles = placeArticles(sentences);
  const articleOf = (sentence: number) => articles.get(sentences[sentence]!.article)!;
  const meanMatch = ({ first, count }: Place, other: number) => {
    let sum = 0;
    for (let sentence = first; sentence < first + count; sentence += 1) sum += matches(sentence, other).best;
    return sum / count;
  };
  const kinships = new Map<number, number>();
  const kinshipOf = (a: Place, b: Place) => {
    const key = a.first * sentences.length + b.first;
    const kinship = kinships.get(key) ?? (meanMatch(a, b.first) + meanMatch(b, a.first)) / 2;
    kinships.set(key, kinship);
    return kinship;
  };
  const without = (own: number, sentence: number, other: number) => {
    const { best, second } = matches(sentence, other);
    return own < best ? best : second;
  };
  const supportOf = (a: number, b: number, placeA: Place, placeB: Place) => {
    let best = 0;
    for (const x of vicinity) {
      if (!isIn(placeA, a + x) || a + x === b) continue;
      for (const y of vicinity) if (isIn(placeB, b + y)) best = Math.max(best, probabilityOf(a + x, b + y));
    }
    return best;
  };
  return pairs.map(({ a, b }, i) => {
    const own = probabilities[i]!;
    const rival = Math.max(without(own, a, b), without(own, b, a));
    const [placeA, placeB] = [articleOf(a), articleOf(b)];
    return {
      standing: own === 0 ? 0 : own / (own + rival),
      support: supportOf(a, b, placeA, placeB),
      kinship: placeA === placeB ? 0 : kinshipOf(placeA, placeB),
      position: 1 - Math.abs(placeIn(placeA, a) - placeIn(placeB, b)),
    };
  });
}

/** Where the sentences of an article stand in the list. */
interface Place {
  readonly first: number;
  readonly count: number;
}

function isIn({ first, count }: Place, at: number): boolean {
  return at >= first && at < first + count;
}

function placeIn({ first, count }: Place, at: number): number {
  return (at - first) / Math.max(1, count - 1);
}

function placeArticles(sentences: readonly Sentence[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [at, { article }] of sentences.entries()) {
    const { first, count } = places.get(article) ?? { first: at, count: 0 };
    places.set(article, { first, count: count + 1 });
  }
  return places;
}
