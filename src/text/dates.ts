import type { DateMention, Range } from '../model.ts';
import { addDays, type Day, daysInMonth, formatDay, monthNumber, weekdayNumber } from './calendar.ts';
import { type Direction, formatPartialDay, nearestYear, placeWeekday, publicationDay } from './resolveDay.ts';

/** A part of the slice that says when, before its value is known to be a real day. */
interface Found extends Range {
  readonly value: string;
}

interface Pattern {
  readonly form: RegExp;
  /** What a match says; nothing where it is no date after all. `at` is where the match begins in `slice`. */
  readonly read: (match: RegExpMatchArray, slice: string, published: Day | null) => readonly Found[];
}

/**
 * The days, months and years that a range mentions, in order, completed from the day of publication: "Aug. 23" takes
 * the year nearest to it, a weekday is the latest on or before it unless the sentence looks ahead. Clock times,
 * decades, recurring days ("every Friday") and spans ("two weeks ago") are left out.
 * Blind spot: a weekday whose sentence tells past and future at once stays `W1` to `W7`.
 */
export function findDates(text: string, range: Range, publishedAt: string | null): DateMention[] {
  const slice = text.slice(range.start, range.end);
  const published = publicationDay(publishedAt);
  const found = patterns.flatMap(({ form, read }, rank) =>
    Array.from(slice.matchAll(form)).flatMap((match) =>
      read(match, slice, published).map((date) => ({ ...date, rank })),
    ),
  );
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const dates: DateMention[] = [];
  let end = 0;
  for (const date of found) {
    if (date.start < end) continue;
    end = date.end;
    const text = slice.slice(date.start, date.end);
    dates.push({ start: range.start + date.start, end: range.start + date.end, text, value: date.value });
  }
  return dates;
}

const monthWord =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const month = `(?<month>${monthWord}|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)`;
const weekdayName = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const weekdayWord = `(?:${weekdayName}|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)`;
const weekdayBefore = `(?:${weekdayWord},? (?:the )?)?`;
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])';
const ordinal = '(?:st|nd|rd|th)?';
const year = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,]*\\d|[-–]\\d|%)';
const yearAfter = `(?:,? (?:of )?${year})?`;
const space = '(?:[ \\t\\u00a0\\u202f\\n\\r]{1,3})';
const build = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source.replaceAll(' ', space)}`, 'gu');
/** A number after "and" that counts something is no day: "on May 3 and 4 people died". */
const noCount =
  '(?![\\d,.:]*\\d|(?: \\p{L}+){0,2} (?:\\p{Ll}+s|people|men|women|children|million|per ?cent)\\b|%| ?[ap]\\.?m\\b)';

const patterns: readonly Pattern[] = [
  { form: /(?<![\d/-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\d/-])/g, read: readNumbers },
  {
    form: /(?<![\d/.-])(?<first>\d{1,2})(?<sign>[/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?![\d/-])/g,
    read: readSlashed,
  },
  {
    form: build(
      `${month} (?<from>${dayNumber})${ordinal} ?(?:[-–—]| (?:to|until|through) ) ?(?:the )?${month.replace('month', 'lastMonth')} (?<to>${dayNumber})${ordinal}${yearAfter}(?!\\d)`,
    ),
    read: readInterval,
  },
  {
    form: build(
      `${month} (?<from>${dayNumber})${ordinal}(?: ?[-–—] ?| (?:to|until|through) )(?<to>${dayNumber})${ordinal}${yearAfter}${noCount}`,
    ),
    read: readInterval,
  },
  {
    form: build(
      `(?<from>${dayNumber})${ordinal}(?: ?[-–—] ?| (?:to|until|through) )(?<to>${dayNumber})${ordinal} (?:of )?${month}\\b${yearAfter}`,
    ),
    read: readInterval,
  },
  {
    form: build(
      `(?<from>${dayNumber})${ordinal} (?:and|&|or) (?<to>${dayNumber})${ordinal} (?:of )?${month}\\b${yearAfter}`,
    ),
    read: readPair,
  },
  {
    form: build(
      `${weekdayBefore}${month} (?<from>${dayNumber})${ordinal}(?<more>(?:, ${dayNumber}${ordinal}){0,9}),? (?:and|&|or) (?:the )?(?<to>${dayNumber})${ordinal}${noCount}${yearAfter}`,
    ),
    read: readPair,
  },
  {
    form: build(`${weekdayBefore}${month} (?:the )?(?<day>${dayNumber})${ordinal}${yearAfter}(?!\\d|[-–:,.]\\d)`),
    read: readNumbers,
  },
  {
    form: build(
      `${weekdayBefore}(?<day>${dayNumber})${ordinal}(?: |-)(?:of )?${month}(?!\\p{L})(?:(?: |-)${year}|,? ${year.replace('year', 'otherYear')})?`,
    ),
    read: readNumbers,
  },
  {
    form: build(
      `(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning of|[Mm]iddle of|[Ee]nd of)(?: |-)(?:in )?${month}(?!\\p{L})${yearAfter}`,
    ),
    read: readPartOfMonth,
  },
  { form: build(`${month}(?!\\p{L}),?(?: of)? ${year}`), read: readMonth },
  { form: build(`(?<which>[Ll]ast|[Nn]ext|[Tt]his) ${month}(?![\\p{L}\\p{N}]| \\d)`), read: readMonth },
  { form: build(`${month}(?![\\p{L}\\p{N}]| \\d)`), read: readBareMonth },
  {
    form: /(?<![\d/$£€.,-])(?<from>(?:1[5-9]|20)\d\d)(?:[-–—]| to )(?<to>(?:1[5-9]|20)\d\d)(?![\d%-])/g,
    read: readYears,
  },
  { form: build(`(?<![\\d$£€¥₹.,:/+#-])${year}(?![\\p{L}/:]|\\.\\d)`), read: readYear },
  {
    form: build(
      `(?:(?<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext|[Cc]oming) )?(?<weekday>${weekdayName}|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri)\\.)(?![\\p{L}\\p{N}-]|,? (?:${monthWord}) \\d)`,
    ),
    read: readWeekday,
  },
  { form: build('(?<word>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)(?![\\p{L}\\p{N}-])'), read: readRelativeDay },
];

function whole(match: RegExpMatchArray, value: string): Found[] {
  return [{ start: match.index!, end: match.index! + match[0].length, value }];
}

/** A day of a month, in the stated year or the nearest; null where there is no such day. */
function formatDate(year: number | null, month: number, day: number, published: Day | null): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return null;
  return formatPartialDay(year ?? nearestYear(month, day, published), month, day);
}

function yearOf(match: RegExpMatchArray): number | null {
  const year = match.groups!.year ?? match.groups!.otherYear;
  return year === undefined ? null : Number(year);
}

function monthOf(name: string): number {
  return monthNumber(name) ?? Number(name);
}

function readNumbers(match: RegExpMatchArray, _slice: string, published: Day | null): Found[] {
  const value = formatDate(yearOf(match), monthOf(match.groups!.month!), Number(match.groups!.day), published);
  return value === null ? [] : whole(match, value);
}

function readSlashed(match: RegExpMatchArray, _slice: string, published: Day | null): Found[] {
  const [first, second] = [Number(match.groups!.first), Number(match.groups!.second)];
  if (first !== second && first <= 12 && second <= 12) return [];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const value = formatDate(yearOf(match), month, day, published);
  return value === null ? [] : whole(match, value);
}

function readInterval(match: RegExpMatchArray, _slice: string, published: Day | null): Found[] {
  const { month, lastMonth = month, from, to } = match.groups!;
  const first = formatDate(yearOf(match), monthOf(month!), Number(from), published);
  const last = formatDate(yearOf(match), monthOf(lastMonth!), Number(to), published);
  return first === null || last === null || first >= last ? [] : whole(match, `${first}/${last}`);
}

/** "August 20, 21 and 22": the first with its month, each further day on its own. */
function readPair(match: RegExpMatchArray, _slice: string, published: Day | null): Found[] {
  const { month } = match.groups!;
  const numbers = Array.from(match[0].matchAll(/(?<!\d)\d{1,2}(?!\d)/g));
  const found: Found[] = [];
  numbers.forEach((number, i) => {
    const value = formatDate(yearOf(match), monthOf(month!), Number(number[0]), published);
    if (value === null) return;
    const start = i === 0 ? 0 : number.index;
    const end = i === numbers.length - 1 ? match[0].length : number.index + number[0].length;
    found.push({ start: match.index! + start, end: match.index! + end, value });
  });
  return found;
}

function readPartOfMonth(match: RegExpMatchArray, _slice: string, published: Day | null): Found[] {
  const part = match.groups!.part!.toLowerCase();
  const month = monthOf(match.groups!.month!);
  const year = yearOf(match) ?? nearestYear(month, 15, published);
  const [first, last] = /^(?:early|beg)/.test(part)
    ? [1, 10]
    : part.startsWith('mid')
      ? [11, 20]
      : [21, daysInMonth(month, year)];
  return whole(match, `${formatPartialDay(year, month, first)}/${formatPartialDay(year, month, last)}`);
}

function readMonth(match: RegExpMatchArray, _slice: string, published: Day | null): Found[] {
  const month = monthOf(match.groups!.month!);
  const which = match.groups!.which?.toLowerCase();
  let year = yearOf(match) ?? nearestYear(month, 15, published);
  if (published !== null && which === 'last') year = published.year - (month >= published.month ? 1 : 0);
  if (published !== null && which === 'next') year = published.year + (month <= published.month ? 1 : 0);
  if (published !== null && which === 'this') year = published.year;
  return whole(match, formatPartialDay(year, month, null));
}

const monthBefore =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|from|to|during|through|before|after|between|of|for|or|and|this|each|every)\s$/iu;

/** A month alone: names that are words or first names too need a preposition before them and no name after. */
function readBareMonth(match: RegExpMatchArray, slice: string, published: Day | null): Found[] {
  const name = match.groups!.month!;
  const before = slice.slice(Math.max(0, match.index! - 12), match.index);
  const after = slice.slice(match.index! + match[0].length, match.index! + match[0].length + 3);
  if (name.length < 5 && !/^(?:june|july|may)$/i.test(name)) return [];
  if (/^(?:March|April|May|June|August|MARCH|MAY)$/.test(name)) {
    if (!monthBefore.test(before) || /^\s\p{Lu}/u.test(after)) return [];
    if (/^may$/i.test(name) && !/(?:in|since|until|by|from|during|through|of|this)\s$/i.test(before)) return [];
  }
  if (name === name.toUpperCase() || /^\s?(?:['’]s|-)/.test(after))
    return name === name.toUpperCase() ? [] : readMonth(match, slice, published);
  return readMonth(match, slice, published);
}

function readYears(match: RegExpMatchArray): Found[] {
  const { from, to } = match.groups!;
  return from! < to! ? whole(match, `${from}/${to}`) : [];
}

const countedAfter =
  /^[\s\u00a0](?:\p{Ll}+ ){0,1}(?:people|men|women|children|persons|troops|police|percent|per cent|dollars|euros|pounds|years|months|weeks|days|hours|minutes|miles|met(?:er|re)s|kilomet(?:er|re)s|km|tonnes|tons|feet|acres|homes|jobs)\b/u;
const pluralAfter = /^[\s\u00a0]\p{Ll}+s\b/u;
const hedgeBefore =
  /(?:than|over|about|around|nearly|almost|some|least|most|up to|roughly|approximately|under|number|no\.?|room|flight|total of|of the|[$£€])\s?$/i;
const yearBefore =
  /(?:^|[^\p{L}])(?:in|since|during|until|till|by|from|to|the|of|before|after|between|and|through|early|late|mid|its|his|her|their|fiscal|year|spring|summer|autumn|fall|winter|for|a)[\s-]$/iu;

/** Four digits are a year unless they are hedged like a count or something plural is counted. */
function readYear(match: RegExpMatchArray, slice: string): Found[] {
  const year = Number(match.groups!.year);
  const before = slice.slice(Math.max(0, match.index! - 14), match.index);
  const after = slice.slice(match.index! + 4, match.index! + 40);
  if (countedAfter.test(after) || hedgeBefore.test(before)) return [];
  const led = yearBefore.test(before) || /[(]$/.test(before);
  if (!led && (pluralAfter.test(after) || year < 1900)) return [];
  return year < 1700 && !/(?:in|since|of)\s$/i.test(before) ? [] : whole(match, String(year));
}

const namedDay =
  /(?:Black|Good|Ash|Super|Bloody|Palm|Easter|Cyber|Giving|Holy|Maundy|Shrove|Boxing|Election|Sheffield|Every|every|each|Each|any)\s$/;

function readWeekday(match: RegExpMatchArray, slice: string, published: Day | null): Found[] {
  const { which, weekday } = match.groups!;
  const before = slice.slice(Math.max(0, match.index! - 90), match.index);
  const after = slice.slice(match.index! + match[0].length, match.index! + match[0].length + 20);
  const number = weekdayNumber(weekday!);
  if (number === null || namedDay.test(before)) return [];
  if (/\b[Tt]he\s$/.test(before) && /^\s\p{Lu}/u.test(after)) return [];
  if (/^\s(?:Night|Times|Mirror|Telegraph|Express|Mail|Post|Herald|Morning)\b/.test(after)) return [];
  return whole(match, placeWeekday(number, directionOf(which?.toLowerCase(), before), published));
}

const future = /\b(?:will|won['’]t|shall|scheduled|due|expected|set|slated|plans?|planned|upcoming|would|to be)\b/gi;
const reported =
  /\b(?:said|told|announced|reported|confirmed|added|wrote|tweeted|posted|on the run|was|were|had|has|have)(?: on| late| early)?\s$/i;

/** "last" and "next" say it; otherwise a weekday lies behind unless a word that looks ahead stands before it. */
function directionOf(which: string | undefined, before: string): Direction {
  if (which === 'last' || which === 'this past') return 'before';
  if (which === 'coming') return 'after';
  if (which === 'next' || which === 'this') return 'unknown';
  const clause = before.slice(Math.max(...['.', ';', '"', '“', '”'].map((mark) => before.lastIndexOf(mark))) + 1);
  const ahead = Array.from(clause.matchAll(future)).at(-1);
  if (!ahead || reported.test(before)) return 'past';
  if (/will|won|shall|upcoming/i.test(ahead[0]) && !clause.slice(ahead.index).includes(',')) return 'after';
  return 'unknown';
}

const relativeDays: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** Nothing where the day of publication is unknown: the notation has no word for "the day before". */
function readRelativeDay(match: RegExpMatchArray, slice: string, published: Day | null): Found[] {
  const word = match.groups!.word!;
  const isNamePart = /^\p{Lu}/u.test(word) && /\p{L}\s$/u.test(slice.slice(0, match.index).slice(-2));
  if (published === null || isNamePart) return [];
  return whole(match, formatDay(addDays(published, relativeDays[word.toLowerCase()]!)));
}
