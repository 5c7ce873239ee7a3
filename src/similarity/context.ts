import type { Sentence } from '../model.ts';
import type { Neighbours } from './neighbours.ts';

/** How a pair of sentences stands out among what else their two articles say; both from 0 to 1. */
export interface Standing {
  /** 1 where each is the other's best match in its article, a half where one of them is, else 0. */
  readonly mutual: number;
  /** A half where the pair is as alike as its neighbours are, more where it stands out from them. */
  readonly margin: number;
}

/** How many neighbours make the neighbourhood of a sentence in another article. */
const neighbourhood = 3;

/**
 * Judges pairs of sentences by their neighbours; a pair not given is not alike. `mutual` is mutual nearest neighbours;
 * `margin` is cross-domain similarity local scaling (Conneau et al. 2018, "Word translation without parallel data") with
 * each article as a domain and three neighbours.
 */
export function createStanding(
  sentences: readonly Sentence[],
  pairs: readonly Neighbours[],
): (pair: Neighbours) => Standing {
  const articles = new Map<string, number>();
  for (const { article } of sentences) if (!articles.has(article)) articles.set(article, articles.size);
  const articleOf = sentences.map(({ article }) => articles.get(article)!);
  const best = new Map<number, number[]>();
  const keyOf = (from: number, to: number) => from * articles.size + articleOf[to]!;
  for (const { a, b, alike } of pairs) {
    keepBest(best, keyOf(a, b), alike);
    keepBest(best, keyOf(b, a), alike);
  }
  return ({ a, b, alike }) => {
    const sides = [keyOf(a, b), keyOf(b, a)].map((key) => without(best.get(key)!, alike));
    const isBest = sides.map((others) => (alike >= (others[0] ?? 0) ? 0.5 : 0));
    const around = sides.map((others) => mean(others.slice(0, neighbourhood)));
    return { mutual: isBest[0]! + isBest[1]!, margin: (1 + alike - (around[0]! + around[1]!) / 2) / 2 };
  };
}

/** Keeps the highest few, highest first: the neighbourhood and the pair itself. */
function keepBest(best: Map<number, number[]>, key: number, value: number): void {
  const kept = best.get(key) ?? [];
  if (kept.length > neighbourhood && value <= kept.at(-1)!) return;
  kept.push(value);
  kept.sort((x, y) => y - x);
  best.set(key, kept.slice(0, neighbourhood + 1));
}

function without(values: readonly number[], own: number): number[] {
  const at = values.indexOf(own);
  return at < 0 ? [...values] : [...values.slice(0, at), ...values.slice(at + 1)];
}

/** Neighbours that there are not count as not alike. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / neighbourhood;
}
