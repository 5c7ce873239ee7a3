import { type Day, formatDay, isDay, monthNumber, pad, weekdayNumber } from './calendar.ts';
import { zoneOffset } from './timeZones.ts';

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** With its fraction as written; null where none is stated. */
  readonly second: string | null;
  readonly zone: string | null;
}

/**
 * Reads a date as front matter, feeds and datelines write it: ISO 8601, RFC 2822, "Sept. 3, 2021", "3 September 2021 at
 * 14:05 BST", "2:05 p.m. ET, Fri September 3, 2021", "2021/9/3", "2021. 09. 03.", Unix time in seconds or milliseconds. Gives ISO 8601 as precise as the source, the zone as an offset.
 * Null for anything else: what is ambiguous (03/04/2021, two-digit years other than RFC 822's), impossible (31 February) or in an unknown zone.
 * A weekday is not checked against the date.
 */
export function parseDate(text: string): string | null {
  if (text.length > longest) return null;
  const folded = withWholeYear(withHyphens(text.replace(/\s+/g, ' ').trim()));
  return parseStamp(folded) ?? parseUnixTime(folded) ?? parseWritten(folded);
}

const longest = 100;

/** A date with the year first in other signs than ISO 8601's: "2016/6/29", "2024. 05. 14.". */
function withHyphens(text: string): string {
  return text.replace(
    /^(\d{4})([/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?(?![\d/.])/,
    (_, year: string, _mark, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** RFC 822 has years of two digits, between a month and a time, which RFC 2822 (4.3) reads as 1950 to 2049. */
function withWholeYear(text: string): string {
  return text.replace(
    /(?<=^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} )\d\d(?= \d\d:\d\d)/i,
    (year) => `${Number(year) < 50 ? 20 : 19}${year}`,
  );
}

const stamp =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|(\d\d)(\d\d))?(?:(?:T| |, )(\d\d)(?::?(\d\d)(?::?(\d\d(?:[.,]\d+)?))?)? ?(\S.*)?)?$/i;

function parseStamp(text: string): string | null {
  const match = stamp.exec(text);
  if (!match) return null;
  const [, year, month = match[4], day = match[5], , , hour, minute = '00', second = null, zone = null] = match;
  if (hour === undefined) return formatPartial(Number(year), month, day);
  if (day === undefined) return null;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return formatMoment(date, { hour: Number(hour), minute: Number(minute), second, zone });
}

/** Ten digits are seconds, from 2001 to 2286; thirteen are milliseconds. */
function parseUnixTime(text: string): string | null {
  if (!/^[1-9]\d{9}(?:\d{3})?$/.test(text)) return null;
  const moment = new Date(Number(text.padEnd(13, '0'))).toISOString();
  return text.length === 10 ? moment.replace('.000Z', 'Z') : moment;
}

function parseWritten(text: string): string | null {
  const { rest, time } = takeTime(text);
  const date = rest
    .replace(weekdayAtStart, (whole, name: string) => (weekdayNumber(name) || isAbbreviation(whole) ? '' : whole))
    .trim();
  const match = dayMonthYear.exec(date) ?? monthDayYear.exec(date) ?? monthYear.exec(date) ?? numeric.exec(date);
  if (!match) return null;
  const { year, month, day, first, second, mark } = match.groups!;
  if (first !== undefined) return readNumeric(Number(year), Number(first), Number(second), mark!, time);
  const number = monthNumber(month!);
  if (number === null) return null;
  if (day === undefined) return time === null ? formatPartial(Number(year), pad(number), undefined) : null;
  return formatWhole({ year: Number(year), month: number, day: Number(day) }, time);
}

/** Two or three letters with a comma are a weekday in whatever language: "Mo, 25 Jun 2018". */
function isAbbreviation(start: string): boolean {
  return /^\p{L}{2,3}\.?, $/u.test(start);
}

const weekdayAtStart = /^([A-Za-z]+)\b\.?,? /;
const dayMonthYear = /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<month>[A-Za-z]+\.?),?[ -](?<year>\d{4})$/i;
const monthDayYear = /^(?<month>[A-Za-z]+\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;
const monthYear = /^(?<month>[A-Za-z]+\.?),? (?<year>\d{4})$/;
const numeric = /^(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})[/.-](?<year>\d{4})$/;

const clock = String.raw`(\d{1,2})(?:[:.](\d\d)(?::(\d\d(?:\.\d+)?))?)? ?([ap]\.?m\.?)?`;
const zoneName = String.raw`\(?((?:[A-Z]{1,5}|[A-Z]{3} ?[+-]\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d))\)?(?: \([A-Z]{1,5}\))?`;
const timeAtEnd = new RegExp(`(?:,? at |, |,? [-–—|] | )${clock}(?: ?${zoneName})?$`, 'i');
const timeAtStart = new RegExp(`^${clock}(?: ?${zoneName})?(?:,| on)? `, 'i');

/** Splits a clock time from the end or start of a date; a bare number is none. */
function takeTime(text: string): { rest: string; time: ClockTime | null } {
  for (const pattern of [timeAtEnd, timeAtStart]) {
    const match = pattern.exec(text);
    if (!match || (match[2] === undefined && match[4] === undefined)) continue;
    const [whole, hour, minute = '00', second = null, half, zone = null] = match;
    const rest = text.slice(0, match.index) + text.slice(match.index + whole.length);
    return { rest, time: { hour: to24(Number(hour), half), minute: Number(minute), second, zone } };
  }
  return { rest: text, time: null };
}

/** An hour that its half of the day does not allow (14 p.m.) becomes NaN, which no format accepts. */
function to24(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** Who parts them by stops puts the day first; by other signs either may come first. */
function readNumeric(year: number, first: number, second: number, mark: string, time: ClockTime | null): string | null {
  if (mark !== '.' && first !== second && first <= 12 && second <= 12) return null;
  const [month, day] = first > 12 || (mark === '.' && second <= 12) ? [second, first] : [first, second];
  return formatWhole({ year, month, day }, time);
}

function formatPartial(year: number, month: string | undefined, day: string | undefined): string | null {
  if (day !== undefined) return formatWhole({ year, month: Number(month), day: Number(day) }, null);
  if (month === undefined) return String(year).padStart(4, '0');
  return isDay({ year, month: Number(month), day: 1 })
    ? formatDay({ year, month: Number(month), day: 1 }).slice(0, 7)
    : null;
}

function formatWhole(date: Day, time: ClockTime | null): string | null {
  if (!isDay(date)) return null;
  return time === null ? formatDay(date) : formatMoment(date, time);
}

function formatMoment(date: Day, { hour, minute, second, zone }: ClockTime): string | null {
  const offset = zone === null ? '' : zoneOffset(zone, date);
  if (offset === null || !isDay(date)) return null;
  if (!(hour <= 23 && minute <= 59 && Number.parseFloat(second ?? '0') < 60)) return null;
  const seconds = second === null ? '' : `:${second.replace(',', '.')}`;
  return `${formatDay(date)}T${pad(hour)}:${pad(minute)}${seconds}${offset}`;
}
