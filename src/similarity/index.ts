import type { Sentence } from '../model.ts';
import { contentStems } from '../text/contentStems.ts';
import { coefficients } from './coefficients.ts';
import { containment } from './containment.ts';
import type { Measure } from './contract.ts';
import { dice } from './dice.ts';
import { createIdf } from './idf.ts';
import { names } from './names.ts';
import { tfidf } from './tfidf.ts';
import { values } from './values.ts';

/** Every measure there is. A new one is added here and in the coefficients. */
export const measures: readonly Measure[] = [dice, tfidf, containment, names, values] as Measure[];

/** The probability that two sentences, named by their positions in the list given, report one fact: 0 to 1, symmetric. */
export type Similarity = (a: number, b: number) => number;

/**
 * Compares the sentences of one story by the measures named, weighed by logistic regression. IDF is counted over the
 * sentences given. Each sentence is prepared once.
 */
export function createSimilarity(sentences: readonly Sentence[], measureNames: readonly string[]): Similarity {
  const corpus = { idf: createIdf(sentences.map(contentStems)) };
  let base = coefficients.intercept;
  const taking: { compare: (a: number, b: number) => number; weight: number }[] = [];
  for (const measure of measures) {
    const { weight, mean } = coefficients.measures[measure.name as keyof typeof coefficients.measures];
    if (!measureNames.includes(measure.name)) {
      base += weight * mean;
      continue;
    }
    const prepared = sentences.map((sentence) => measure.prepare(sentence, corpus));
    taking.push({ compare: (a, b) => measure.compare(prepared[a], prepared[b]), weight });
  }
  return (a, b) => {
    let logOdds = base;
    for (const { compare, weight } of taking) logOdds += weight * compare(a, b);
    return 1 / (1 + Math.exp(-logOdds));
  };
}
