import type { Sentence } from '../model.ts';

interface Pair {
  readonly a: number;
  readonly b: number;
}

/** The best of a sentence's matches in one article, and the second best; 0 where there is none. */
interface Matches {
  readonly best: number;
  readonly second: number;
}

/** Says how well a sentence is matched, at best and at second best, in the article of another. */
export type BestMatches = (sentence: number, inArticleOf: number) => Matches;

/** Finds the best matches of each sentence in each article; `values`, 0 and up, are those of the pairs. */
export function findBestMatches(
  sentences: readonly Sentence[],
  pairs: readonly Pair[],
  values: readonly number[],
): BestMatches {
  const articles = new Map<string, number>();
  for (const { article } of sentences) if (!articles.has(article)) articles.set(article, articles.size);
  const articleOf = sentences.map(({ article }) => articles.get(article)!);
  const matches = new Map<number, Matches>();
  const keyOf = (sentence: number, other: number) => sentence * articles.size + articleOf[other]!;
  const add = (key: number, value: number) => {
    const { best, second } = matches.get(key) ?? none;
    if (value > best) matches.set(key, { best: value, second: best });
    else if (value > second) matches.set(key, { best, second: value });
  };
  for (const [i, { a, b }] of pairs.entries()) {
    add(keyOf(a, b), values[i]!);
    add(keyOf(b, a), values[i]!);
  }
  return (sentence, inArticleOf) => matches.get(keyOf(sentence, inArticleOf)) ?? none;
}

const none: Matches = { best: 0, second: 0 };
