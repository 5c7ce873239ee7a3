import { addDays, type Day, dayCount, formatDay, isDay, pad, weekdayOf } from './calendar.ts';

/** The day an article was published, from its ISO 8601 date; null where that is no whole day. */
export function publicationDay(publishedAt: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(publishedAt ?? '');
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

/** The year that brings a day and month nearest to the day of publication; null where that is unknown. */
export function nearestYear(month: number, day: number, published: Day | null): number | null {
  if (published === null) return null;
  const distance = (year: number) => {
    const candidate = { year, month, day };
    return isDay(candidate) ? Math.abs(dayCount(candidate) - dayCount(published)) : Number.POSITIVE_INFINITY;
  };
  const years = [published.year, published.year - 1, published.year + 1];
  const best = years.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return Number.isFinite(distance(best)) ? best : null;
}

/** In which direction from the day of publication a weekday lies; `past` includes that day, the others do not. */
export type Direction = 'past' | 'before' | 'after' | 'unknown';

/** The day that a weekday (1 is Monday) means; `W1` to `W7` where that is not certain. */
export function placeWeekday(weekday: number, direction: Direction, published: Day | null): string {
  if (published === null || direction === 'unknown') return `W${weekday}`;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (direction === 'after') return formatDay(addDays(published, 7 - back));
  return formatDay(addDays(published, direction === 'before' && back === 0 ? -7 : -back));
}

/** `2021-08-23`, `2021-08`, or with `-` for an unknown year `--08-23`, `--08`. */
export function formatPartialDay(year: number | null, month: number, day: number | null): string {
  const start = `${year === null ? '-' : String(year).padStart(4, '0')}-${pad(month)}`;
  return day === null ? start : `${start}-${pad(day)}`;
}
