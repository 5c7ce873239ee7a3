import type { Sentence } from '../model.ts';
import type { Corpus } from './contract.ts';
import { direction } from './direction.ts';
import { tfidf } from './tfidf.ts';

/** Two sentences, by their positions in the list, `a < b`, and how alike they are at first sight, above 0 and up to 1. */
export interface Neighbours {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

/**
 * All pairs of sentences that are alike at first sight: the mean of their TF-IDF cosine and, with sentence vectors, their
 * direction. Without vectors only pairs that share a stem are looked at, term by term through an inverted index.
 */
export function findNeighbours(sentences: readonly Sentence[], corpus: Corpus): Neighbours[] {
  const weights = sentences.map((sentence) => tfidf.prepare(sentence, corpus));
  const directions = sentences.map((sentence) => direction.prepare(sentence, corpus));
  const hasDirections = directions.some((vector) => vector !== null);
  const postings = new Map<string, { readonly sentence: number; readonly weight: number }[]>();
  const found: Neighbours[] = [];
  for (let b = 0; b < sentences.length; b += 1) {
    const cosines = new Map<number, number>();
    for (const [stem, weight] of weights[b]!) {
      const earlier = postings.get(stem) ?? [];
      for (const posting of earlier) {
        cosines.set(posting.sentence, (cosines.get(posting.sentence) ?? 0) + weight * posting.weight);
      }
      earlier.push({ sentence: b, weight });
      postings.set(stem, earlier);
    }
    const others = hasDirections ? Array.from({ length: b }, (_, a) => a) : [...cosines.keys()].sort((x, y) => x - y);
    for (const a of others) {
      const cosine = Math.min(1, cosines.get(a) ?? 0);
      const alike = hasDirections ? (cosine + direction.compare(directions[a]!, directions[b]!)) / 2 : cosine;
      if (alike > 0) found.push({ a, b, alike });
    }
  }
  return found;
}
