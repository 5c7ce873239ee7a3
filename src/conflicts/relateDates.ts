import type { DateMention, Sentence } from '../model.ts';
import { foldWhiteSpace } from '../text/foldWhiteSpace.ts';
import type { Claim, Disagreement } from './findConflicts.ts';
import { groupClaims } from './groupClaims.ts';
import { opposingClaims } from './opposingClaims.ts';

type DatedClaim = Claim & { readonly key: string; readonly date: DateMention };

/**
 * Calendar days that members give for one fact and that cannot be the same: no day of one member is, or lies within, a
 * day or interval of the other: "late August" agrees with 23 August. Blind spots: years, which articles seldom state, and
 * weekdays, which are not held against calendar days.
 */
export function relateDates(members: readonly Sentence[], outletOf: (sentence: Sentence) => string): Disagreement[] {
  const claims: DatedClaim[] = members.flatMap((member) =>
    member.dates
      .filter((date) => isCalendarDate(date.text) && toInterval(date.value) !== null)
      .map((date) => ({ member, value: foldWhiteSpace(date.text), key: dayKey(date.value), date })),
  );
  for (const [mine, theirs] of opposingClaims(claims, outletOf)) {
    const agree = mine.some((a) => theirs.some((b) => overlap(a.date.value, b.date.value)));
    if (!agree) return [{ kind: 'date', relation: 'unresolved', values: groupClaims(claims) }];
  }
  return [];
}

/** Whether a date is told by its number or its month, not by a weekday or "yesterday". */
function isCalendarDate(text: string): boolean {
  return /\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/.test(text);
}

function overlap(a: string, b: string): boolean {
  const [x, y] = [toInterval(a), toInterval(b)];
  return x !== null && y !== null && x[0] <= y[1] && y[0] <= x[1];
}

/** First and last day as `MM-DD`: the year is left out, because articles that state none mean their own. */
function toInterval(value: string): readonly [string, string] | null {
  const [from, to = from] = value.split('/');
  const [first, last] = [monthAndDay(from!, '01'), monthAndDay(to!, '31')];
  return first && last && first <= last ? [first, last] : null;
}

function monthAndDay(value: string, day: string): string | null {
  const match = /^(?:\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(value);
  return match ? `${match[1]}-${match[2] ?? day}` : null;
}

function dayKey(value: string): string {
  return value.replace(/(^|\/)(\d{4}|-)-/g, '$1');
}
