import { createHeap } from './heap.ts';

/** How alike two of `n` items are, from 0 to 1; a pair without an edge is not alike at all. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Merge {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  /** How often each side had been merged when this was found: a merge found earlier than that is stale. */
  readonly versions: number;
}

/**
 * Agglomerative clustering with average linkage (UPGMA, Sokal & Michener 1958) on a sparse graph: the two clusters with
 * the highest mean score over all their pairs are merged, as long as that mean reaches `threshold` (above 0) and
 * `mayMerge` agrees. Ties go to the lower item numbers, so the result depends on nothing else. Unlike single linkage it
 * does not chain. Returns clusters of item numbers, each sorted, in the order of their first items; about m log m for m
 * edges.
 */
export function averageLinkage(
  n: number,
  edges: readonly Edge[],
  threshold: number,
  mayMerge: (a: readonly number[], b: readonly number[]) => boolean = () => true,
): number[][] {
  const members: (number[] | null)[] = Array.from({ length: n }, (_, i) => [i]);
  const sums: Map<number, number>[] = Array.from({ length: n }, () => new Map());
  const versions = new Array<number>(n).fill(0);
  const heap = createHeap<Merge>((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);

  const propose = (x: number, y: number) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const score = sums[a]!.get(b)! / (members[a]!.length * members[b]!.length);
    if (score >= threshold) heap.push({ score, a, b, versions: versions[a]! + versions[b]! });
  };

  for (const { a, b, score } of edges) {
    sums[a]!.set(b, score);
    sums[b]!.set(a, score);
  }
  for (const { a, b } of edges) propose(a, b);

  for (let merge = heap.pop(); merge; merge = heap.pop()) {
    const { a, b } = merge;
    const [left, right] = [members[a], members[b]];
    if (!left || !right || merge.versions !== versions[a]! + versions[b]! || !mayMerge(left, right)) continue;
    members[a] = [...left, ...right].sort((x, y) => x - y);
    members[b] = null;
    versions[a]! += versions[b]! + 1;
    for (const [other, sum] of sums[b]!) {
      sums[other]!.delete(b);
      if (other === a) continue;
      const total = sum + (sums[a]!.get(other) ?? 0);
      sums[a]!.set(other, total);
      sums[other]!.set(a, total);
    }
    sums[b]!.clear();
    for (const other of sums[a]!.keys()) propose(a, other);
  }
  return members.filter((cluster) => cluster !== null);
}
