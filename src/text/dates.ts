import type { DateMention, Range } from '../model.ts';

/** Finds the days, months and years that a range mentions. */
export function findDates(text: string, range: Range, _publishedAt: string | null): DateMention[] {
  const slice = text.slice(range.start, range.end);
  return Array.from(slice.matchAll(/\b\d{4}-\d\d-\d\d\b/g), (match) => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
    text: match[0],
    value: match[0],
  }));
}
