import { type Day, dayCount, formatDay, weekdayOf } from '../../annotate/dates/calendar.ts';
import { findDates } from '../../annotate/dates/dates.ts';
import { publicationDay } from '../../annotate/dates/resolveDay.ts';
import type { AnnotatedArticle, DateMention } from '../../model.ts';
import { dayOfArticle } from '../dayOfArticle.ts';

/** When the news of an article happened, as far as it tells; each null where it does not. */
export interface EventDay {
  /** Days since 1970. */
  readonly day: number | null;
  /** Position in a year of 365 days. */
  readonly dayOfYear: number | null;
  /** 1 is Monday. */
  readonly weekday: number | null;
}

/** What happened is dated in so many first sentences; later ones tell what came before. */
const lead = 2;
/** News is reported within so many days; an earlier day is that of another event. */
const newsDays = 7;

/**
 * The first day in the lead that the article can be about, not after its publication and not long before; otherwise the
 * day of publication. An article whose own day is unknown has the first day, day of the year or weekday of its lead.
 */
export function readEventDay(article: AnnotatedArticle): EventDay {
  const published = dayOfArticle(article);
  for (const { value } of article.sentences
    .slice(0, lead)
    .flatMap((sentence) => datesOf(article, sentence, published))) {
    const found = readMention(value, published);
    if (found !== null) return found;
  }
  return published === null ? { day: null, dayOfYear: null, weekday: null } : wholeDay(published);
}

/** The dates of a sentence, completed from the article's own day where that is stated only in its text. */
export function datesOf(
  { text, publishedAt }: AnnotatedArticle,
  sentence: AnnotatedArticle['sentences'][number],
  published: Day | null,
): readonly Pick<DateMention, 'value'>[] {
  if (published === null || publicationDay(publishedAt) !== null) return sentence.dates;
  return findDates(text, sentence, formatDay(published));
}

function readMention(value: string, published: Day | null): EventDay | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? publicationDay(value) : null;
  if (published !== null) {
    const before = day === null ? Number.NaN : dayCount(published) - dayCount(day);
    return before >= 0 && before <= newsDays ? wholeDay(day!) : null;
  }
  if (day !== null) return wholeDay(day);
  const [, month, date] = /^--(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (month !== undefined) return { day: null, dayOfYear: dayOfYear(Number(month), Number(date)), weekday: null };
  const weekday = /^W(\d)$/.exec(value)?.[1];
  return weekday === undefined ? null : { day: null, dayOfYear: null, weekday: Number(weekday) };
}

function wholeDay(day: Day): EventDay {
  return { day: dayCount(day), dayOfYear: dayOfYear(day.month, day.day), weekday: weekdayOf(day) };
}

/** 29 February counts as the day before. */
function dayOfYear(month: number, day: number): number {
  const start = dayCount({ year: 2001, month: 1, day: 1 });
  return dayCount({ year: 2001, month, day: month === 2 ? Math.min(day, 28) : day }) - start;
}

/** How many days lie between, at least, by the most precise that both tell; null where they tell nothing in common. */
export function daysBetween(a: EventDay, b: EventDay): number | null {
  if (a.day !== null && b.day !== null) return Math.abs(a.day - b.day);
  if (a.dayOfYear !== null && b.dayOfYear !== null) return around(a.dayOfYear - b.dayOfYear, 365);
  if (a.weekday !== null && b.weekday !== null) return around(a.weekday - b.weekday, 7);
  return null;
}

function around(difference: number, circle: number): number {
  const distance = Math.abs(difference);
  return Math.min(distance, circle - distance);
}
