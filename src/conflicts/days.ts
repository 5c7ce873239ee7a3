import { dayCount, daysInMonth } from '../annotate/dates/calendar.ts';

/** First and last day in days since 1970; without a year, as if in 1972, which has every day there is. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly hasYear: boolean;
}

/** The days that a value of a `DateMention` stands for; null for a weekday that is not placed and for a day without its month. */
export function daysOf(value: string): Days | null {
  const [from, to = from] = value.split('/');
  const [first, last] = [boundsOf(from!), boundsOf(to!)];
  if (!first || !last || first.hasYear !== last.hasYear || first.first > last.last) return null;
  return { first: first.first, last: last.last, hasYear: first.hasYear };
}

/** Whole days between two values, 0 where they meet; years count only where both have one. */
export function daysApart(a: Days, b: Days): number {
  if (a.hasYear && b.hasYear) return gapBetween(a, b);
  const gap = gapBetween(withoutYear(a), withoutYear(b));
  return Math.min(gap, Math.abs(daysInLeapYear - gap));
}

function gapBetween(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Whether one of two values lies within the other and is shorter. */
export function isNested(a: Days, b: Days): boolean {
  const [small, large] = a.last - a.first <= b.last - b.first ? [a, b] : [b, a];
  return large.first <= small.first && small.last <= large.last && large.last - large.first > small.last - small.first;
}

const leapYear = 1972;
const daysInLeapYear = 366;

function boundsOf(value: string): Days | null {
  const match = /^(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const year = match[1] === undefined ? leapYear : Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const lastMonth = month ?? 12;
  return {
    first: dayCount({ year, month: month ?? 1, day: day ?? 1 }),
    last: dayCount({ year, month: lastMonth, day: day ?? daysInMonth(lastMonth, year) }),
    hasYear: match[1] !== undefined,
  };
}

function withoutYear(days: Days): Days {
  if (!days.hasYear) return days;
  const shift = (count: number) => {
    const date = new Date(count * 86_400_000);
    return dayCount({ year: leapYear, month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  };
  return { first: shift(days.first), last: shift(days.last), hasYear: false };
}
