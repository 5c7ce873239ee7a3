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
const commonTerm = 1000;

/** Puts articles that report one event together: the one stage that waits for all its input. Largest story first. */
export function groupStage(options: GroupOptions): Stage<TokenizedArticle, ArticleGroup> {
  return async function* (input) {
    const articles: TokenizedArticle[] = [];
    for await (const article of input) articles.push(article);
    yield* groupArticles(articles, options);
  };
}

function groupArticles(all: readonly TokenizedArticle[], options: GroupOptions): ArticleGroup[] {
  const alike = gatherAlike(all);
  const articles = alike.map(([first]) => first);
  const terms = articles.map(termsOf);
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
    .map((group) => group.flatMap((i) => alike[i]!).sort((a, b) => (a.id < b.id ? -1 : 1)))
    .sort((a, b) => countOutlets(b) - countOutlets(a) || b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : 1))
    .map((group, i) => ({ id: String(i + 1), articles: group as unknown as NonEmpty<TokenizedArticle> }));
}

/** Articles of the same day with the same words are one to the grouping, however many there are. */
function gatherAlike(articles: readonly TokenizedArticle[]): NonEmpty<TokenizedArticle>[] {
  const gathered = new Map<string, TokenizedArticle[]>();
  for (const article of articles) {
    const key = `${article.publishedAt} ${termsOf(article).join(' ')}`;
    const alike = gathered.get(key);
    if (alike) alike.push(article);
    else gathered.set(key, [article]);
  }
  return [...gathered.values()] as unknown as NonEmpty<TokenizedArticle>[];
}

function termsOf(article: TokenizedArticle): string[] {
  return article.sentences.flatMap(contentStems);
}

function countOutlets(articles: readonly TokenizedArticle[]): number {
  return new Set(articles.map((article) => article.outlet)).size;
}
