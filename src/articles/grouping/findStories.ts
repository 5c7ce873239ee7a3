import { dayCount } from '../../annotate/dates/calendar.ts';
import { readAs } from '../../cleaning/detectLanguage.ts';
import type { AnnotatedArticle, NonEmpty } from '../../model.ts';
import { dayOfArticle } from '../dayOfArticle.ts';
import { gatherNearCopies } from '../origins/gatherNearCopies.ts';
import { createArticleVector } from './articleVector.ts';
import { createDayAgreement } from './dayAgreement.ts';
import { readEventDay } from './eventDay.ts';
import { createFormAgreement } from './formAgreement.ts';
import { likelyPairs } from './likelyPairs.ts';
import { type Link, linkGroups } from './linkGroups.ts';
import { relativeLinkage } from './relativeLinkage.ts';

export interface GroupingOptions {
  /** How alike two groups must be to be one story, as a part of how alike the articles within them are, 0 to 1. */
  readonly threshold: number;
  /** How alike two articles of one story are as a rule, 0 to 1; what there is to go by where a group is one article. */
  readonly typical: number;
  /** Articles dated further apart than this many days are never one story. */
  readonly maxDays: number;
}

export interface FoundStories {
  readonly stories: readonly (readonly AnnotatedArticle[])[];
  /** Stories of one case, by their positions. */
  readonly links: readonly Link[];
}

/** Groups the articles of a folder by the event that they report. Near copies of one date are one to it, however many there are. */
export function findStories(articles: readonly AnnotatedArticle[], options: GroupingOptions): FoundStories {
  const gathered = gatherNearCopies(articles)
    .map((alike) => ({ alike, day: dayNumber(alike[0]) }))
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const firsts = gathered.map(({ alike: [first] }) => first);
  const vectors = firsts.map(createArticleVector);
  const days = firsts.map(readEventDay);
  const pairs = likelyPairs(vectors, options.threshold * options.typical);
  const spans = new WeakMap<readonly number[], Span>();
  const spanOf = (group: readonly number[]): Span => {
    const known = spans.get(group) ?? spanDays(group.map((i) => gathered[i]!.day));
    spans.set(group, known);
    return known;
  };
  const languageOf = (group: readonly number[]) => readAs(firsts[group[0]!]!.language);
  const mayMerge = (left: readonly number[], right: readonly number[]) => {
    const [a, b] = [spanOf(left), spanOf(right)];
    return (
      Math.max(a.last, b.last) - Math.min(a.first, b.first) <= options.maxDays && languageOf(left) === languageOf(right)
    );
  };
  const [ofDays, ofForm] = [createDayAgreement(days), createFormAgreement(firsts, vectors)];
  const agreement = (a: readonly number[], b: readonly number[]) => ofDays(a, b) * ofForm(a, b);
  const groups = relativeLinkage(vectors, pairs, { ...options, agreement, mayMerge });
  return {
    stories: groups.map((group) => group.flatMap((i) => gathered[i]!.alike as NonEmpty<AnnotatedArticle>)),
    links: linkGroups(groups, vectors, pairs, days),
  };
}

/** Days since 1970; null where the day is unknown. */
function dayNumber(article: AnnotatedArticle): number | null {
  const day = dayOfArticle(article);
  return day === null ? null : dayCount(day);
}

/** The first and the last day of a group; those unknown do not count. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function spanDays(days: readonly (number | null)[]): Span {
  const span = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  for (const day of days) {
    if (day === null) continue;
    span.first = Math.min(span.first, day);
    span.last = Math.max(span.last, day);
  }
  return span;
}
