import { contentStems } from '../text/contentStems.ts';
import type { Measure } from './contract.ts';

interface Weighted {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * How much of the lighter sentence's content the other holds: IDF of the shared stems over IDF of the lighter one's
 * stems (containment, Broder 1997, with IDF weights). Blind spot: a very short sentence is easily contained.
 */
export const containment: Measure<Weighted> = {
  name: 'containment',
  prepare: (sentence, corpus) => {
    const weights = new Map<string, number>();
    for (const stem of contentStems(sentence)) weights.set(stem, corpus.idf(stem));
    let total = 0;
    for (const weight of weights.values()) total += weight;
    return { weights, total };
  },
  compare: (a, b) => {
    const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
    const lighter = Math.min(a.total, b.total);
    if (lighter === 0) return 0;
    let shared = 0;
    for (const [stem, weight] of small.weights) if (large.weights.has(stem)) shared += weight;
    return Math.min(1, shared / lighter);
  },
};
