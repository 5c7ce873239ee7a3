import { instantOf } from '../annotate/dates/instantOf.ts';
import { createArticleVector } from '../articles/grouping/articleVector.ts';
import { likelyPairs } from '../articles/grouping/likelyPairs.ts';
import { relativeLinkage } from '../articles/grouping/relativeLinkage.ts';
import { gatherNearCopies } from '../articles/origins/gatherNearCopies.ts';
import { readAs } from '../cleaning/detectLanguage.ts';
import type { AnnotatedArticle, ArticleGroup, NonEmpty } from '../model.ts';
import type { Stage } from '../stage.ts';

export interface GroupOptions {
  /** Whether all articles of one language are one story. */
  readonly oneStory: boolean;
  /** How alike two groups must be to be one story, as a part of how alike the articles within them are, 0 to 1. */
  readonly threshold: number;
  /** How alike two articles of one story are as a rule, 0 to 1; what there is to go by where a group is one article. */
  readonly typical: number;
  /** Articles dated further apart than this many days are never one story. */
  readonly maxDays: number;
}

/** Puts articles that report one event together, after all its input has come. Largest story first. */
export function groupStage(options: GroupOptions): Stage<AnnotatedArticle, ArticleGroup> {
  return async function* (input) {
    const articles: AnnotatedArticle[] = [];
    for await (const article of input) articles.push(article);
    const groups = options.oneStory ? partByLanguage(articles) : findStories(articles, options);
    yield* groups
      .map((group) => group.sort((a, b) => (a.id < b.id ? -1 : 1)))
      .sort((a, b) => countOutlets(b) - countOutlets(a) || b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : 1))
      .map((group, i) => ({ id: String(i + 1), articles: group as unknown as NonEmpty<AnnotatedArticle> }));
  };
}

/** Near copies of one date are one to the grouping, however many there are. */
function findStories(articles: readonly AnnotatedArticle[], options: GroupOptions): AnnotatedArticle[][] {
  const gathered = gatherNearCopies(articles)
    .map((alike) => ({ alike, day: dayOf(alike[0]) }))
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const vectors = gathered.map(({ alike: [first] }) => createArticleVector(first));
  const pairs = likelyPairs(vectors, options.threshold * options.typical);
  const mayMerge = (left: readonly number[], right: readonly number[]) =>
    daysApart([...left, ...right].map((i) => gathered[i]!.day)) <= options.maxDays &&
    isOneLanguage([...left, ...right].map((i) => gathered[i]!.alike[0]));
  return relativeLinkage(vectors, pairs, { ...options, mayMerge }).map((group) =>
    group.flatMap((i) => gathered[i]!.alike),
  );
}

/** Articles of different languages have no words to compare, and never report one story. */
function partByLanguage(articles: readonly AnnotatedArticle[]): AnnotatedArticle[][] {
  const languages = new Map<string, AnnotatedArticle[]>();
  for (const article of articles) {
    const language = readAs(article.language);
    languages.set(language, [...(languages.get(language) ?? []), article]);
  }
  return [...languages.values()];
}

function isOneLanguage([first, ...others]: readonly AnnotatedArticle[]): boolean {
  return others.every(({ language }) => readAs(language) === readAs(first!.language));
}

/** Days since 1970; null where the date is unknown. */
function dayOf({ publishedAt }: AnnotatedArticle): number | null {
  return publishedAt === null ? null : instantOf(publishedAt) / 86_400_000;
}

/** Days between the first and the last; those unknown do not count. */
function daysApart(days: readonly (number | null)[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day === null) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return Math.max(0, last - first);
}

function countOutlets(articles: readonly AnnotatedArticle[]): number {
  return new Set(articles.map((article) => article.outlet)).size;
}
