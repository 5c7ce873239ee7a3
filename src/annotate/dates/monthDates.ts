import { type Day, daysInMonth, monthNumber } from './calendar.ts';
import {
  buildForm,
  type DatePatterns,
  type FoundDate,
  formatDate,
  monthName,
  weekdayName,
  whole,
  yearForm,
} from './datePattern.ts';
import { formatPartialDay, nearestYear } from './resolveDay.ts';

const month = `(?<month>${monthName}|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)`;
const weekdayWord = `(?:${weekdayName}|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)`;
const weekdayBefore = `(?:${weekdayWord},? (?:the )?)?`;
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])';
const ordinal = '(?:st|nd|rd|th)?';
const yearAfter = `(?:,? (?:of )?${yearForm})?`;
/** A number after "and" that counts something is no day: "on May 3 and 4 people died". */
const noCount =
  '(?![\\d,.:]*\\d|(?: \\p{L}+){0,2} (?:\\p{Ll}+s|people|men|women|children|million|per ?cent)\\b|%| ?[ap]\\.?m\\b)';

/** Dates that name a month: "Aug. 23", "20 to 23 August 2021", "late August", "in May". */
export const monthDates: DatePatterns = {
  cue: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  patterns: [
    {
      form: buildForm(
        `${month} (?<from>${dayNumber})${ordinal} ?(?:[-–—]| (?:to|until|through) ) ?(?:the )?${month.replace('month', 'lastMonth')} (?<to>${dayNumber})${ordinal}${yearAfter}(?!\\d)`,
      ),
      read: readInterval,
    },
    {
      form: buildForm(
        `${month} (?<from>${dayNumber})${ordinal}(?: ?[-–—] ?| (?:to|until|through) )(?<to>${dayNumber})${ordinal}${yearAfter}${noCount}`,
      ),
      read: readInterval,
    },
    {
      form: buildForm(
        `(?<from>${dayNumber})${ordinal}(?: ?[-–—] ?| (?:to|until|through) )(?<to>${dayNumber})${ordinal} (?:of )?${month}\\b${yearAfter}`,
      ),
      read: readInterval,
    },
    {
      form: buildForm(
        `(?<from>${dayNumber})${ordinal} (?:and|&|or) (?<to>${dayNumber})${ordinal} (?:of )?${month}\\b${yearAfter}`,
      ),
      read: readPair,
    },
    {
      form: buildForm(
        `${weekdayBefore}${month} (?<from>${dayNumber})${ordinal}(?<more>(?:, ${dayNumber}${ordinal}){0,9}),? (?:and|&|or) (?:the )?(?<to>${dayNumber})${ordinal}${noCount}${yearAfter}`,
      ),
      read: readPair,
    },
    {
      form: buildForm(`${weekdayBefore}${month} (?:the )?(?<day>${dayNumber})${ordinal}${yearAfter}(?!\\d|[-–:,.]\\d)`),
      read: readNumbers,
    },
    {
      form: buildForm(
        `${weekdayBefore}(?<day>${dayNumber})${ordinal}(?: |-)(?:of )?${month}(?!\\p{L})(?:(?: |-)${yearForm}|,? ${yearForm.replace('year', 'otherYear')})?`,
      ),
      read: readNumbers,
    },
    {
      form: buildForm(
        `(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning of|[Mm]iddle of|[Ee]nd of)(?: |-)(?:in )?${month}(?!\\p{L})${yearAfter}`,
      ),
      read: readPartOfMonth,
    },
    { form: buildForm(`${month}(?!\\p{L}),?(?: of)? ${yearForm}`), read: readMonth },
    { form: buildForm(`(?<which>[Ll]ast|[Nn]ext|[Tt]his) ${month}(?![\\p{L}\\p{N}]| \\d)`), read: readMonth },
    { form: buildForm(`${month}(?![\\p{L}\\p{N}]| \\d)`), read: readBareMonth },
  ],
};

function yearOf(match: RegExpMatchArray): number | null {
  const year = match.groups!.year ?? match.groups!.otherYear;
  return year === undefined ? null : Number(year);
}

function readNumbers(match: RegExpMatchArray, _slice: string, published: Day | null): FoundDate[] {
  const value = formatDate(yearOf(match), monthNumber(match.groups!.month!)!, Number(match.groups!.day), published);
  return value === null ? [] : whole(match, value);
}

function readInterval(match: RegExpMatchArray, _slice: string, published: Day | null): FoundDate[] {
  const { month, lastMonth = month, from, to } = match.groups!;
  const first = formatDate(yearOf(match), monthNumber(month!)!, Number(from), published);
  const last = formatDate(yearOf(match), monthNumber(lastMonth!)!, Number(to), published);
  return first === null || last === null || first >= last ? [] : whole(match, `${first}/${last}`);
}

/** "August 20, 21 and 22": the first with its month, each further day on its own. */
function readPair(match: RegExpMatchArray, _slice: string, published: Day | null): FoundDate[] {
  const { month } = match.groups!;
  const numbers = Array.from(match[0].matchAll(/(?<!\d)\d{1,2}(?!\d)/g));
  const found: FoundDate[] = [];
  numbers.forEach((number, i) => {
    const value = formatDate(yearOf(match), monthNumber(month!)!, Number(number[0]), published);
    if (value === null) return;
    const start = i === 0 ? 0 : number.index;
    const end = i === numbers.length - 1 ? match[0].length : number.index + number[0].length;
    found.push({ start: match.index! + start, end: match.index! + end, value });
  });
  return found;
}

function readPartOfMonth(match: RegExpMatchArray, _slice: string, published: Day | null): FoundDate[] {
  const part = match.groups!.part!.toLowerCase();
  const month = monthNumber(match.groups!.month!)!;
  const year = yearOf(match) ?? nearestYear(month, 15, published);
  const [first, last] = /^(?:early|beg)/.test(part)
    ? [1, 10]
    : part.startsWith('mid')
      ? [11, 20]
      : [21, daysInMonth(month, year)];
  return whole(match, `${formatPartialDay(year, month, first)}/${formatPartialDay(year, month, last)}`);
}

function readMonth(match: RegExpMatchArray, _slice: string, published: Day | null): FoundDate[] {
  const month = monthNumber(match.groups!.month!)!;
  const which = match.groups!.which?.toLowerCase();
  let year = yearOf(match) ?? nearestYear(month, 15, published);
  if (published !== null && which === 'last') year = published.year - (month >= published.month ? 1 : 0);
  if (published !== null && which === 'next') year = published.year + (month <= published.month ? 1 : 0);
  if (published !== null && which === 'this') year = published.year;
  return whole(match, formatPartialDay(year, month, null));
}

const monthBefore =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|from|to|during|through|before|after|between|of|for|or|and|this|each|every)\s$/iu;
const mayBefore = /(?:^|[^\p{L}])(?:in|since|until|by|from|during|through|of|this)\s$/iu;

/** A month alone, in full: names that are words or first names too need a preposition before them and no name after. */
function readBareMonth(match: RegExpMatchArray, slice: string, published: Day | null): FoundDate[] {
  const name = match.groups!.month!;
  const end = match.index! + match[0].length;
  const isAbbreviated = name.length < 5 && !/^(?:May|June|July)$/.test(name);
  if (isAbbreviated || name === name.toUpperCase()) return [];
  if (/^(?:March|April|May|June|August)$/.test(name)) {
    const before = slice.slice(Math.max(0, match.index! - 12), match.index);
    const isLed = (name === 'May' ? mayBefore : monthBefore).test(before);
    if (!isLed || /^\s\p{Lu}/u.test(slice.slice(end, end + 3))) return [];
  }
  return readMonth(match, slice, published);
}
