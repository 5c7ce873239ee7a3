import type { DateMention, Range } from '../../model.ts';
import { monthDates } from './monthDates.ts';
import { numericDates } from './numericDates.ts';
import { publicationDay } from './resolveDay.ts';
import { weekdayDates } from './weekdayDates.ts';
import { yearDates } from './yearDates.ts';

/** A date before it is known what it dates. */
export type FoundMention = Omit<DateMention, 'verb'>;

/**
 * The days, months and years that a range mentions, in order, completed from the day of publication: "Aug. 23" takes
 * the year nearest to it, a weekday is the latest on or before it unless the sentence looks ahead. Clock times,
 * decades, recurring days ("every Friday") and spans ("two weeks ago") are left out.
 * Blind spot: a weekday whose sentence tells past and future at once stays `W1` to `W7`.
 */
export function findDates(text: string, range: Range, publishedAt: string | null): FoundMention[] {
  const slice = text.slice(range.start, range.end);
  const published = publicationDay(publishedAt);
  const patterns = kinds.flatMap((kind) => (kind.cue.test(slice) ? kind.patterns : []));
  const found = patterns.flatMap(({ form, read }, rank) =>
    Array.from(slice.matchAll(form)).flatMap((match) =>
      read(match, slice, published).map((date) => ({ ...date, rank })),
    ),
  );
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const dates: FoundMention[] = [];
  let end = 0;
  for (const date of found) {
    if (date.start < end) continue;
    end = date.end;
    const text = slice.slice(date.start, date.end);
    dates.push({ start: range.start + date.start, end: range.start + date.end, text, value: date.value });
  }
  return dates;
}

/** The surest first: where two begin at one place, the earlier kind counts. */
const kinds = [numericDates, monthDates, yearDates, weekdayDates];
