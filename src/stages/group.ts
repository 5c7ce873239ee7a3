import { averageLinkage, type Edge } from '../clustering/averageLinkage.ts';
import { candidatePairs } from '../clustering/candidatePairs.ts';
import type { ArticleGroup, NonEmpty, TokenizedArticle } from '../model.ts';
import { createIdf } from '../similarity/idf.ts';
import { cosine, weigh } from '../similarity/tfidf.ts';
import type { Stage } from '../stage.ts';
import { contentStems } from '../text/contentStems.ts';
import { instantOf } from '../text/instantOf.ts';

export interface GroupOptions {
  /** Mean TF-IDF cosine at which groups of articles are one story, 0 to 1. */
  readonly threshold: number;
  /** Articles dated further apart than this many days are never one story. */
  readonly maxDays: number;
}

/** Candidates share one of this many heaviest terms. */
const keyTerms = 30;
/** A term in more articles than this finds no candidates. */
const commonTerm = 500;

/** Puts articles that report one event together: the one stage that waits for all its input. Largest story first. */
export function groupStage(options: GroupOptions): Stage<TokenizedArticle, ArticleGroup> {
  return async function* (input) {
    const articles: TokenizedArticle[] = [];
    for await (const article of input) articles.push(article);
    yield* groupArticles(articles, options);
  };
}

function groupArticles(articles: readonly TokenizedArticle[], options: GroupOptions): ArticleGroup[] {
  const terms = articles.map((article) => article.sentences.flatMap(contentStems));
  const idf = createIdf(terms);
  const vectors = terms.map((list) => weigh(list, idf));
  const days = articles.map((article) => (article.publishedAt ? instantOf(article.publishedAt) / 86_400_000 : null));
  const apart = (a: number, b: number) =>
    days[a] != null && days[b] != null && Math.abs(days[a] - days[b]) > options.maxDays;
  const keys = vectors.map((vector) =>
    [...vector]
      .sort(([s, v], [t, w]) => w - v || (s < t ? -1 : 1))
      .slice(0, keyTerms)
      .map(([term]) => term),
  );
  const edges: Edge[] = candidatePairs(keys, commonTerm).map(([a, b]) => ({
    a,
    b,
    score: cosine(vectors[a]!, vectors[b]!),
  }));
  const mayMerge = (left: readonly number[], right: readonly number[]) =>
    left.every((a) => right.every((b) => !apart(a, b)));
  return averageLinkage(articles.length, edges, options.threshold, mayMerge)
    .map((group) => group.map((i) => articles[i]!))
    .sort((a, b) => countOutlets(b) - countOutlets(a) || b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : 1))
    .map((group, i) => ({ id: String(i + 1), articles: group as unknown as NonEmpty<TokenizedArticle> }));
}

function countOutlets(articles: readonly TokenizedArticle[]): number {
  return new Set(articles.map((article) => article.outlet)).size;
}
