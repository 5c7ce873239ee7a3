import { dotProduct, type Weights } from '../../clustering/weights.ts';
import type { EventDay } from './eventDay.ts';

/** Two groups of one case, by their positions; the news of the first is the older one. */
export interface Link {
  readonly earlier: number;
  readonly later: number;
}

/** Two groups have this mean cosine where they are stages of one case, some times that of unrelated articles. */
const related = 0.3;

/**
 * Which groups of vectors tell stages of one case, the arrest and the verdict: those that one of the `pairs` connects, that are
 * alike on the mean over all their pairs and whose news is of different days, by the middle one of each.
 */
export function linkGroups(
  groups: readonly (readonly number[])[],
  vectors: readonly Weights[],
  pairs: readonly (readonly [number, number])[],
  days: readonly EventDay[],
): Link[] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group])));
  const middles = groups.map((members) => middleOf(members.map((i) => days[i]!.day)));
  const links = new Map<string, Link>();
  for (const [i, j] of pairs) {
    const [a, b] = [groupOf.get(i)!, groupOf.get(j)!].sort((x, y) => x - y) as [number, number];
    const [dayA, dayB] = [middles[a]!, middles[b]!];
    if (a === b || dayA === null || dayB === null || dayA === dayB || links.has(`${a} ${b}`)) continue;
    if (meanCosine(groups[a]!, groups[b]!, vectors) < related) continue;
    links.set(`${a} ${b}`, dayA < dayB ? { earlier: a, later: b } : { earlier: b, later: a });
  }
  return [...links.values()];
}

function meanCosine(a: readonly number[], b: readonly number[], vectors: readonly Weights[]): number {
  const sum = a.reduce((total, i) => total + b.reduce((part, j) => part + dotProduct(vectors[i]!, vectors[j]!), 0), 0);
  return sum / (a.length * b.length);
}

/** The lower of two middle ones; null where none is known. */
function middleOf(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null).sort((a, b) => a - b);
  return known[Math.floor((known.length - 1) / 2)] ?? null;
}
