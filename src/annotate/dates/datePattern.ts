import { hasTag, wordsWith } from '../../lexicon/lexicon.ts';
import type { Range } from '../../model.ts';
import { type Day, daysInMonth } from './calendar.ts';
import { formatPartialDay, nearestYear } from './resolveDay.ts';

/** A part of a text that says when, in the notation of `DateMention`. */
export interface FoundDate extends Range {
  readonly value: string;
}

/** One way of writing dates. */
interface DatePattern {
  readonly form: RegExp;
  /** What a match says; nothing where it is no date after all. `text` is what was searched. */
  readonly read: (match: RegExpMatchArray, text: string, published: Day | null) => readonly FoundDate[];
}

/** Ways of writing dates, the surest first, all of which need the cue somewhere in the text. */
export interface DatePatterns {
  readonly cue: RegExp;
  readonly patterns: readonly DatePattern[];
}

/** The whole match as one date. */
export function whole(match: RegExpMatchArray, value: string): FoundDate[] {
  return [{ start: match.index!, end: match.index! + match[0].length, value }];
}

/** A day of a month, in the stated year or the nearest; null where there is no such day. */
export function formatDate(year: number | null, month: number, day: number, published: Day | null): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return null;
  return formatPartialDay(year ?? nearestYear(month, day, published), month, day);
}

/** Within a date. */
const space = '(?:[ \\t\\u00a0\\u202f\\n\\r]{1,3})';

/** A pattern that begins at a word; each blank in the source stands for white space, a line break included. */
export function buildForm(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${source.replaceAll(' ', space)}`, 'gu');
}

/** A number from 1500 to 2099 that is no part of a longer one. */
export const yearForm = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,]*\\d|[-–]\\d|%)';

/** Words of the lexicon as the source of a pattern: capitalized, the long ones first. */
function namesWith(key: 'month' | 'weekday', isShort: boolean): string {
  return wordsWith(key)
    .filter((word) => hasTag(word, 'short') === isShort)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('|');
}

/** English names of months in sources of patterns: in mixed case, abbreviated or not. */
export const monthName: string = `${namesWith('month', false)}|(?:${namesWith('month', true)})\\b\\.?`;

export const weekdayName: string = `(?:${namesWith('weekday', false)})`;
