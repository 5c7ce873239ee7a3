import { addDays, type Day, formatDay, weekdayNumber } from './calendar.ts';
import { buildForm, type DatePatterns, type FoundDate, monthName, weekdayName, whole } from './datePattern.ts';
import { type Direction, placeWeekday } from './resolveDay.ts';

/** Days told from the day of publication: "Thursday", "last Friday", "yesterday". */
export const weekdayDates: DatePatterns = {
  cue: /day|tonight|tomorrow|mon\.|tue|wed|thu|fri\./i,
  patterns: [
    {
      form: buildForm(
        `(?:(?<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext|[Cc]oming) )?(?<weekday>${weekdayName}|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri)\\.)(?![\\p{L}\\p{N}-]|,? (?:${monthName}) \\d)`,
      ),
      read: readWeekday,
    },
    {
      form: buildForm('(?<word>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)(?![\\p{L}\\p{N}-])'),
      read: readRelativeDay,
    },
  ],
};

const namedDay =
  /(?:Black|Good|Ash|Super|Bloody|Palm|Easter|Cyber|Giving|Holy|Maundy|Shrove|Boxing|Election|Every|every|each|Each|any)\s$/;

function readWeekday(match: RegExpMatchArray, slice: string, published: Day | null): FoundDate[] {
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
function readRelativeDay(match: RegExpMatchArray, slice: string, published: Day | null): FoundDate[] {
  const word = match.groups!.word!;
  const isNamePart = /^\p{Lu}/u.test(word) && /\p{L}\s$/u.test(slice.slice(Math.max(0, match.index! - 2), match.index));
  if (published === null || isNamePart) return [];
  return whole(match, formatDay(addDays(published, relativeDays[word.toLowerCase()]!)));
}
