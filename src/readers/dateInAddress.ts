import { isDay, monthNumber } from '../annotate/dates/calendar.ts';

/** The day in the path of an address, as sites put it there: `/2021/09/03/`, `/2021/sep/03/`, `/2021-09-03-…`; null for none. */
export function dateInAddress(url: string | null): string | null {
  const path = url !== null && URL.canParse(url) ? new URL(url).pathname : '';
  const match = /\/((?:19|20)\d\d)(?:[/-](\d\d?|[a-z]{3,9})[/-](\d\d?)|(\d\d)(\d\d))(?=[/_.-]|$)/i.exec(path);
  if (!match) return null;
  const [, year, name, date] = match;
  const month = monthNumber(name ?? match[4]!) ?? Number(name ?? match[4]);
  const day = { year: Number(year), month, day: Number(date ?? match[5]) };
  if (!isDay(day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}
