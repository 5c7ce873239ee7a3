import type { ConflictRelation } from '../model.ts';
import type { Clash, Disagreement } from './claim.ts';
import { type Dating, readDatings } from './datings.ts';
import { daysApart, daysOf, isNested } from './days.ts';
import { joinClashes } from './joinClashes.ts';
import { isRescheduled, orderOf } from './movement.ts';
import { opposingWitnesses } from './opposingWitnesses.ts';
import { senseOf } from './senses.ts';
import { shareMatter } from './shareMatter.ts';
import { countShared, stemAfter, stemBefore, stemsBefore, type Witness } from './witness.ts';

/** Days further apart than this date different things, unless the words around them agree. */
const near = 10;
/** A day this close to the edge of "late August" may have been meant. */
const blur = 3;
/** Part of what the shorter sentence says that the other one says too, for lone days to date the same. */
const sameMatter = 0.6;

/**
 * Days, months and years that outlets give for the same and that cannot be the same. A day within a month or interval
 * agrees with it, and so do two ways of writing one day. Blind spots: a weekday that cannot be placed is held against
 * other weekdays only, and years only against years.
 */
export function compareDates(witnesses: readonly Witness[]): Disagreement[] {
  const datings = new Map(witnesses.map((witness) => [witness, readDatings(witness)]));
  const clashes: Clash<Dating>[] = [];
  for (const [a, b] of opposingWitnesses(witnesses)) clashes.push(...compare(datings.get(a)!, datings.get(b)!));
  /** A value is shown as the first to give it does: rather "9 June" than "Thursday". */
  const relative = ({ a, b }: Clash<Dating>) => Number(a.isRelative) + Number(b.isRelative);
  return joinClashes(
    'date',
    clashes.sort((x, y) => relative(x) - relative(y)),
  );
}

function compare(mine: readonly Dating[], theirs: readonly Dating[]): Clash<Dating>[] {
  const left = mine.filter((a) => !isBorneOut(a, theirs));
  const right = theirs.filter((b) => !isBorneOut(b, mine));
  // The others, if any, they have in common.
  const areLone = mine.length === theirs.length && left.length === 1 && right.length === 1;
  const clashes = left.flatMap((a) => right.flatMap((b) => relate(a, b, areLone) ?? []));
  return clashes.filter(({ a, b }) => clashes.every((other) => (other.a === a) === (other.b === b)));
}

/** Whether one of the dates agrees with it; where any tells as much as it does, a day where it is one, one of these. */
function isBorneOut(date: Dating, others: readonly Dating[]): boolean {
  const alike = others.filter((other) => spanOf(other) === spanOf(date));
  return (alike.length > 0 ? alike : others).some((other) => agree(date, other));
}

function agree(a: Dating, b: Dating): boolean {
  if (a.isRelative && b.isRelative && (a.value === b.value || areBothOfTheirDay(a, b))) return true;
  if (a.days && b.days) {
    if (daysApart(a.days, b.days) > 0) return false;
    return !(isExplicitInterval(a) && isExplicitInterval(b) && a.key !== b.key);
  }
  return a.key === b.key || !(a.isRelative && b.isRelative);
}

/** Whether articles of different days both tell of their own day, as they do of what goes on. */
function areBothOfTheirDay(a: Dating, b: Dating): boolean {
  return (
    Boolean(orderOf(a, b)) &&
    [a, b].every(({ days, witness }) => {
      const published = daysOf(witness.article.publishedAt?.slice(0, 10) ?? '');
      return published !== null && published.first === days?.first;
    })
  );
}

function isExplicitInterval({ key, days, isVague }: Dating): boolean {
  return days !== null && key.includes('/') && !isVague;
}

function relate(a: Dating, b: Dating, areLone: boolean): Clash<Dating> | null {
  if (a.role !== b.role || spanOf(a) !== spanOf(b) || areOfOtherActs(a, b)) return null;
  const apart = a.days && b.days ? daysApart(a.days, b.days) : 0;
  const isSure = dateTheSame(a, b, areLone) && !(a.isRelative !== b.isRelative && apart > near);
  if (!isSure && !(areCalendarDays(a, b) && apart <= near && (areLone || shareNearby(a, b)))) return null;
  if (isMoved(a, b)) return { a, b, relation: 'update' };
  return { a, b, relation: isSure ? relateSure(a, b, apart) : 'unresolved' };
}

/** Whether different things happened on the two days: an arrest, a charge. */
function areOfOtherActs(a: Dating, b: Dating): boolean {
  const [x, y] = [a, b].map(({ witness, place }) => {
    return new Set(stemsBefore(witness, place).flatMap((stem) => senseOf(stem) ?? []));
  }) as [Set<string>, Set<string>];
  return x.size > 0 && y.size > 0 && countShared(x, y) === 0;
}

/** `day`, `month` or `year`: what a date tells; a day is not held against a year. */
function spanOf({ key }: Dating): string {
  if (/^\d{4}(?:\/\d{4})?$/.test(key)) return 'year';
  return /-\d\d-\d\d|^W/.test(key) ? 'day' : 'month';
}

/** Whether the same word governs both days, or the sentences say the same all around. */
function dateTheSame(a: Dating, b: Dating, areLone: boolean): boolean {
  for (const find of [stemBefore, stemAfter]) {
    const stem = find(a.witness, a.place);
    if (stem !== null && stem === find(b.witness, b.place)) return true;
  }
  return areLone && shareMatter(a, b, sameMatter);
}

function areCalendarDays(a: Dating, b: Dating): boolean {
  return [a, b].every(({ days, isRelative }) => !isRelative && days !== null && days.first === days.last);
}

/** Whether a word not far before both days is the same, names aside. */
function shareNearby(a: Dating, b: Dating): boolean {
  const [x, y] = [a, b].map(({ witness, place }) => new Set(stemsBefore(witness, place))) as [Set<string>, Set<string>];
  return countShared(x, y) > 0;
}

/** Whether one day takes the place of the other: the later article says so, or one of two that came together does. */
function isMoved(a: Dating, b: Dating): boolean {
  const order = orderOf(a, b);
  if (!order) return isRescheduled(a) !== isRescheduled(b);
  const [first, second] = order < 0 ? [b, a] : [a, b];
  return isRescheduled(second) && !isRescheduled(first);
}

function relateSure(a: Dating, b: Dating, apart: number): ConflictRelation {
  if ((a.isVague || b.isVague) && apart <= blur) return 'rounding';
  if (a.days && b.days && isExplicitInterval(a) && isExplicitInterval(b) && isNested(a.days, b.days)) return 'scope';
  return a.isRelative === b.isRelative && a.days && b.days ? 'contradiction' : 'unresolved';
}
