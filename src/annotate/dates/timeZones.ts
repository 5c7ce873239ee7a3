import { addDays, type Day, dayCount, weekdayOf } from './calendar.ts';

/**
 * The offset of a zone as ISO 8601 writes it: `Z`, `+01:00`; null for a zone it does not know. "ET" and its like follow
 * the daylight saving of the United States since 2007 on that day. Blind spot: abbreviations that several countries use
 * mean the one English-language outlets mostly mean (BST British, CST American, IST Indian).
 */
export function zoneOffset(zone: string, day: Day): string | null {
  const name = zone.toUpperCase().replace(/\s/g, '');
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d\d))?$/.exec(name);
  if (numeric) return formatOffset(numeric[1]!, Number(numeric[2]), Number(numeric[3] ?? 0));
  const american = americanZones.get(name);
  if (american !== undefined) return `-0${american - (isDaylightSaving(day) ? 1 : 0)}:00`;
  return offsets.get(name) ?? null;
}

function formatOffset(sign: string, hours: number, minutes: number): string | null {
  if (hours > 14 || minutes > 59) return null;
  if (hours === 0 && minutes === 0) return 'Z';
  return `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** From the second Sunday of March to the first of November; the nights of the change count as the day they begin. */
function isDaylightSaving(day: Day): boolean {
  const { year } = day;
  const start = firstSundayFrom({ year, month: 3, day: 8 });
  const end = firstSundayFrom({ year, month: 11, day: 1 });
  return dayCount(day) >= dayCount(start) && dayCount(day) < dayCount(end);
}

function firstSundayFrom(day: Day): Day {
  return addDays(day, 7 - weekdayOf(day));
}

/** Hours behind UTC in winter. */
const americanZones: ReadonlyMap<string, number> = new Map([
  ['ET', 5],
  ['CT', 6],
  ['MT', 7],
  ['PT', 8],
]);

const offsets: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['UT', 'Z'],
  ['WET', 'Z'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['WEST', '+01:00'],
  ['WAT', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['SAST', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['EAT', '+03:00'],
  ['PKT', '+05:00'],
  ['IST', '+05:30'],
  ['WIB', '+07:00'],
  ['HKT', '+08:00'],
  ['SGT', '+08:00'],
  ['AWST', '+08:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['ACST', '+09:30'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
  ['NST', '-03:30'],
  ['AST', '-04:00'],
  ['EDT', '-04:00'],
  ['EST', '-05:00'],
  ['CDT', '-05:00'],
  ['CST', '-06:00'],
  ['MDT', '-06:00'],
  ['MST', '-07:00'],
  ['PDT', '-07:00'],
  ['PST', '-08:00'],
  ['AKDT', '-08:00'],
  ['AKST', '-09:00'],
  ['HST', '-10:00'],
]);
