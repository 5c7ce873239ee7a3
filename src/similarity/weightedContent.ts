import type { Sentence } from '../model.ts';
import { contentStems } from '../text/contentStems.ts';
import type { Corpus } from './contract.ts';

/** The distinct content stems of a sentence with their IDF, and the sum. */
export interface WeightedContent {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

export function weighContent(sentence: Sentence, { idf }: Corpus): WeightedContent {
  const weights = new Map<string, number>();
  for (const stem of contentStems(sentence)) weights.set(stem, idf(stem));
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return { weights, total };
}

/** IDF of the stems that both have. */
export function weighShared(a: WeightedContent, b: WeightedContent): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [stem, weight] of small.weights) if (large.weights.has(stem)) shared += weight;
  return shared;
}
