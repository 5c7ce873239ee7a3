import type { Day } from './calendar.ts';
import { type DatePatterns, type FoundDate, formatDate, whole } from './datePattern.ts';

/** "2021-08-23", "8/23/2021", "23.8.2021"; none where day and month could change places. */
export const numericDates: DatePatterns = {
  cue: /\d{4}/,
  patterns: [
    { form: /(?<![\d/-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\d/-])/g, read: readNumbers },
    {
      form: /(?<![\d/.-])(?<first>\d{1,2})(?<sign>[/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?![\d/-])/g,
      read: readSlashed,
    },
  ],
};

function readNumbers(match: RegExpMatchArray, _slice: string, published: Day | null): FoundDate[] {
  const value = formatDate(
    Number(match.groups!.year),
    Number(match.groups!.month),
    Number(match.groups!.day),
    published,
  );
  return value === null ? [] : whole(match, value);
}

function readSlashed(match: RegExpMatchArray, _slice: string, published: Day | null): FoundDate[] {
  const [first, second] = [Number(match.groups!.first), Number(match.groups!.second)];
  if (first !== second && first <= 12 && second <= 12) return [];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const value = formatDate(Number(match.groups!.year), month, day, published);
  return value === null ? [] : whole(match, value);
}
