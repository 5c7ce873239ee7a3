import { parseDate } from '../annotate/dates/parseDate.ts';
import type { Range } from '../model.ts';

/** A date on a line, with the words that say what it is the date of and the time beside it. */
export interface Stamp extends Range {
  /** ISO 8601. */
  readonly date: string;
  /** Whether it says when a text was changed rather than when it came out. */
  readonly isUpdate: boolean;
}

/**
 * The dates that a line of a head gives, in order, however they are written: "Posted September 3, 2021-3:47pm", "Tue 3
 * Aug 2021 09.30 BST", "09:30, 3 August 2021", "2021/8/3", "UPDATED 08 / 03 / 2021 at 11:00 AM EDT", "03.08.2021". Figures
 * alone are read with the day first where stops part them, with the month first where the time is of North America,
 * and not at all where both may be meant.
 */
export function findStamps(line: string): Stamp[] {
  if (line.length > longest) return [];
  return Array.from(line.matchAll(dated)).flatMap((match): Stamp[] => {
    const start = match.index;
    const date = readMatch(match);
    if (date === null) return [];
    return [{ start, end: start + match[0].length, date, isUpdate: updating.test(match.groups!.label ?? '') }];
  });
}

/** What a line says besides its stamps and the words between them; empty for a line of nothing else. */
export function besideStamps(line: string, stamps: readonly Stamp[]): string {
  let rest = '';
  let end = 0;
  for (const stamp of stamps) {
    rest += `${line.slice(end, stamp.start)} `;
    end = stamp.end;
  }
  return `${rest}${line.slice(end)}`
    .replace(
      /\b(?:date|on|at|of|last updated|updated|published|time|\d{1,2}[:.]\d\d(?: ?[ap]\.?m?\.?)?|[A-Z]{2,4}T|GMT|UTC|BST|IST)\b/gi,
      ' ',
    )
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
}

const longest = 200;

const updating = /updat|modif|edited|revis|chang/i;

const label = String.raw`(?<label>(?:(?:article|story|page|post(?:ed)?|originally|first|last) )*(?:published|posted|created|added|filed|released|issued|updated|modified|edited|revised|changed|date)(?: (?:on|at|by))?(?: ?[:—–-])?\s*(?:on )?)`;
const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\.?,? )`;
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const zone = String.raw`(?: ?\(?(?<zone>(?:GMT|UTC) ?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{1,2}[SD]?T|GMT|UTC|BST|IST|CES?T|EES?T|AES?T|NZS?T|SGT|HKT|PKT|Z|[+-]\d\d:?\d\d)\b\)?)?`;
const clock = (name: string) =>
  String.raw`(?<hour${name}>\d{1,2})(?:[:.](?<minute${name}>\d\d)(?:[:.]\d\d)?)? ?(?<half${name}>[ap]\.?(?:m\b\.?)?(?!\p{L}))?`;
const day = String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?`;
const written = String.raw`(?<written>${month} ${day},? ?\d{4}|${day}(?: of)?[ -]${month},?[ -]\d{4})`;
const iso = String.raw`(?<iso>(?<!\d)\d{4}(?:-\d\d?-\d\d?|\/\d\d?\/\d\d?|\. ?\d\d?\. ?\d\d?\.?))`;
const numeric = String.raw`(?<!\d)(?<first>\d\d?) ?(?<mark>[./-]) ?(?<second>\d\d?) ?[./-] ?(?<year>\d{4}|\d\d)`;
const date = `(?:${written}|${iso}|${numeric})(?!\\d)`;
const after = `(?:(?:,? (?:at|@|[|·•–—-]|last updated at) ?|[,|@–—-] ?| )${clock('')}${zone})?`;
const before = `(?:${clock('Before').replaceAll('\\p{L}', '[a-z]')}${zone.replace('<zone>', '<zoneBefore>')}(?:,| on)? )?`;

const dated = new RegExp(`${label}?${before}${weekday}?${date}${after}`, 'giu');

function readMatch({ groups = {} }: RegExpMatchArray): string | null {
  const stated = groups.zone ?? groups.zoneBefore ?? '';
  const days = readDay(groups, stated);
  if (days === null) return null;
  const hour = groups.hour ?? groups.hourBefore;
  const minute = groups.minute ?? groups.minuteBefore;
  const half = (groups.half ?? groups.halfBefore ?? '').replaceAll('.', '').toLowerCase();
  if (hour === undefined || (minute === undefined && half === '')) return days;
  const time = `${hour}:${minute ?? '00'}${half === '' ? '' : ` ${half[0]}m`}`;
  return (
    parseDate(`${days}${half === '' ? ' ' : ', '}${time}${stated && ` ${stated}`}`) ??
    parseDate(`${spell(days)} at ${time}${stated && ` ${stated}`}`) ??
    parseDate(`${spell(days)} at ${time}`) ??
    days
  );
}

function readDay(groups: Record<string, string | undefined>, zone: string): string | null {
  if (groups.written) return parseDate(groups.written.replace(/(?<=\p{L}\.?)(?=\d)/u, ' '));
  if (groups.iso) {
    const [year, month, day] = groups.iso.match(/\d+/g)!;
    return parseDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  }
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const isMonthFirst = /^(?:[ECMP][SD]?T|AK[SD]T|HST)$/.test(zone);
  if (groups.year!.length === 2 && !isMonthFirst && first <= 12) return null;
  const year = groups.year!.length === 2 ? `20${groups.year}` : groups.year!;
  if (first > 12 || second > 12 || first === second) return parseDate(`${first}/${second}/${year}`);
  if (!isMonthFirst && groups.mark !== '.') return null;
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  return parseDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** "2021-08-03" as "3 August 2021", which a time of day may follow in any form. */
function spell(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${monthNames[Number(month) - 1]} ${year}`;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');
