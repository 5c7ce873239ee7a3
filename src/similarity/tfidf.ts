import { contentStems } from '../text/contentStems.ts';
import type { Measure } from './contract.ts';

/** Term weights of unit length. */
type Vector = ReadonlyMap<string, number>;

/**
 * Cosine of TF-IDF vectors over Porter stems without stop words (Salton & Buckley 1988; raw term frequency).
 * 0 where a sentence has no content words. Blind spot: word order, negation, synonyms.
 */
export const tfidf: Measure<Vector> = {
  name: 'tfidf',
  prepare: (sentence, corpus) => weigh(contentStems(sentence), corpus.idf),
  compare: cosine,
};

/** TF-IDF weights of a list of terms, scaled to unit length; empty where no term weighs anything. */
export function weigh(terms: Iterable<string>, idf: (term: string) => number): Vector {
  const weights = new Map<string, number>();
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + idf(term));
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length === 0) return new Map();
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

/** Cosine of two vectors of unit length with no negative weights: 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return Math.min(1, sum);
}
