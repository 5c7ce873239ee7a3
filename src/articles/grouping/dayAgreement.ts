import { daysBetween, type EventDay } from './eventDay.ts';

/** How much more, or less, likely one event is for two articles so many days apart: the first row that reaches them. */
const weights: readonly (readonly [days: number, weight: number])[] = [
  [0, 1.1],
  [1, 1],
  [3, 0.9],
  [7, 0.7],
  [Number.POSITIVE_INFINITY, 0.5],
];

/**
 * By what two groups of articles are to be held closer, or less close, for the days of their news: the mean over all pairs
 * of which the days are known, and one pair more that says nothing. 1 where none is known.
 */
export function createDayAgreement(days: readonly EventDay[]) {
  const counted = new WeakMap<readonly number[], DayCounts>();
  const count = (group: readonly number[]): DayCounts => {
    const known = counted.get(group) ?? countDays(group.map((i) => days[i]!));
    counted.set(group, known);
    return known;
  };
  return (left: readonly number[], right: readonly number[]): number => {
    let [sum, pairs] = [1, 1];
    if (count(left).size === 0 || count(right).size === 0) return 1;
    for (const [a, inLeft] of count(left).values()) {
      for (const [b, inRight] of count(right).values()) {
        const apart = daysBetween(a, b);
        if (apart === null) continue;
        sum += weightOf(apart) * inLeft * inRight;
        pairs += inLeft * inRight;
      }
    }
    return sum / pairs;
  };
}

function weightOf(apart: number): number {
  return weights.find(([days]) => apart <= days)![1];
}

/** Many articles are of few days; those of an unknown day are left out. */
type DayCounts = ReadonlyMap<string, [day: EventDay, count: number]>;

function countDays(days: readonly EventDay[]): DayCounts {
  const counts = new Map<string, [EventDay, number]>();
  for (const day of days) {
    if (day.day === null && day.dayOfYear === null && day.weekday === null) continue;
    const key = `${day.day} ${day.dayOfYear} ${day.weekday}`;
    const known = counts.get(key);
    if (known) known[1] += 1;
    else counts.set(key, [day, 1]);
  }
  return counts;
}
