import { contentStems } from '../annotate/words/contentStems.ts';
import type { Sentence } from '../model.ts';
import type { SparseVector } from './sparseVector.ts';
import type { Terms } from './terms.ts';

/** The distinct content stems of a sentence, in the order of their numbers. */
export interface Content extends SparseVector {
  /** TF-IDF, scaled to unit length. */
  readonly weights: readonly number[];
  readonly idfs: readonly number[];
  /** Sum of the IDFs. */
  readonly total: number;
}

export function weighContent(sentence: Sentence, terms: Terms): Content {
  return weigh(terms.numbersOf(contentStems(sentence)), terms.idf);
}

/** Weighs a list of terms, repeated ones as often as they stand there (Salton & Buckley 1988, raw term frequency). */
export function weigh(numbers: readonly number[], idf: Terms['idf']): Content {
  const terms: number[] = [];
  const idfs: number[] = [];
  const weights: number[] = [];
  let total = 0;
  for (const term of new Int32Array(numbers).sort()) {
    if (terms.at(-1) === term) {
      weights[weights.length - 1]! += idfs.at(-1)!;
      continue;
    }
    const weight = idf(term);
    terms.push(term);
    idfs.push(weight);
    weights.push(weight);
    total += weight;
  }
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const length = Math.sqrt(squares);
  for (let i = 0; i < weights.length; i += 1) weights[i]! /= length;
  return { terms, weights, idfs, total };
}

/** IDF of the stems that both have. */
export function weighShared(a: Content, b: Content): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const order = a.terms[i]! - b.terms[j]!;
    if (order === 0) shared += a.idfs[i]!;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return shared;
}
