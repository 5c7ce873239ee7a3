import { formatDay } from '../../annotate/dates/calendar.ts';
import { instantOf } from '../../annotate/dates/instantOf.ts';
import type { AnnotatedArticle } from '../../model.ts';
import { dayOfArticle } from '../dayOfArticle.ts';
import type { Reliance } from './reliance.ts';

/** What tells which of two articles came first. */
export interface Dated {
  readonly article: AnnotatedArticle;
  readonly wordCount: number;
  readonly reliance: Reliance;
  /** ISO 8601: its day, with the time where it is stated; null where unknown. */
  readonly when: string | null;
}

/** The day of an article, from its text where its file states none, and the time where it does. */
export function whenOf(article: AnnotatedArticle): string | null {
  if (article.publishedAt !== null && /^\d{4}-\d\d-\d\d/.test(article.publishedAt)) return article.publishedAt;
  const day = dayOfArticle(article);
  return day === null ? null : formatDay(day);
}

/** Below 0 where the first is the earlier one, by the day or by times on one day; 0 where that is not known. */
export function compareTimes({ when: a }: Dated, { when: b }: Dated): number {
  if (a === null || b === null) return 0;
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.includes('T') && b.includes('T') ? instantOf(a) - instantOf(b) : 0;
}

/** Whether the first was published on a later day than the second: it cannot be its source. */
function isOfLaterDay({ when: a }: Dated, { when: b }: Dated): boolean {
  return a !== null && b !== null && a.slice(0, 10) > b.slice(0, 10);
}

/**
 * In the order in which articles can rest on one another: the earlier first, those of unknown day last, then the longer, then
 * by id; but what is credited before those that credit it, unless it is of a later day. Where articles credit one another,
 * by time alone.
 */
export function inOrder<Item extends Dated>(items: readonly Item[]): Item[] {
  const left = [...items].sort(byPrecedence).map((item) => ({ item, credited: listCredited(item) }));
  const ordered: Item[] = [];
  while (left.length > 0) {
    const isFree = ({ item, credited }: (typeof left)[number]) =>
      credited.size === 0 ||
      !left.some(({ item: other }) => credited.has(other.reliance.outlet) && !isOfLaterDay(other, item));
    const [next] = left.splice(Math.max(0, left.findIndex(isFree)), 1) as [(typeof left)[number]];
    ordered.push(next.item);
  }
  return ordered;
}

function byPrecedence(a: Dated, b: Dated): number {
  return (
    Number(a.when === null) - Number(b.when === null) ||
    compareTimes(a, b) ||
    b.wordCount - a.wordCount ||
    (a.article.id < b.article.id ? -1 : 1)
  );
}

/** The other outlets and agencies that an article credits. */
export function listCredited({ reliance: { outlet, credits, tags } }: Dated): ReadonlySet<string> {
  const names = new Set([...credits.filter((credit) => credit !== null), ...tags.map(({ agency }) => agency)]);
  names.delete(outlet);
  return names;
}
