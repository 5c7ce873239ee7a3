import { createHeap } from '../../clustering/heap.ts';
import { dotProduct, type Weights } from '../../clustering/weights.ts';

export interface RelativeLinkageOptions {
  /** How alike two clusters must be, as a part of how alike the items within the looser one of them are. */
  readonly threshold: number;
  /** The cosine of two items of one cluster as a rule: stands in where a cluster has too few to tell. */
  readonly typical: number;
  /**
   * Both below are given the same list for the same cluster each time.
   *
   * By what the closeness of two clusters is to be multiplied, for what their vectors do not hold. Above 1 it brings them
   * together earlier, but none that are not close without it.
   */
  readonly agreement?: (a: readonly number[], b: readonly number[]) => number;
  readonly mayMerge?: (a: readonly number[], b: readonly number[]) => boolean;
}

interface Cluster {
  readonly members: readonly number[];
  /** Sum of its vectors. */
  readonly sum: Weights;
  /** Sum of the cosines of all its pairs. */
  readonly within: number;
  /** Clusters that it may be merged with. */
  readonly neighbours: Set<Cluster>;
  /** Its merges with clusters that were there before it, the closest last. */
  proposals: Merge[];
}

interface Merge {
  /** The one that came later, in whose proposals it is. */
  readonly owner: Cluster;
  readonly closeness: number;
  /** The one with the lower first item. */
  readonly a: Cluster;
  readonly b: Cluster;
  readonly between: number;
}

/** The typical cosine counts as so many pairs of a cluster: two alike are soon known to be. */
const typicalPairs = 0.2;

/**
 * Agglomerative clustering of vectors of unit length by relative closeness (after Chameleon; Karypis, Han & Kumar 1999):
 * the closeness of two clusters is the mean cosine over all pairs between them, divided by the mean over the pairs
 * within, of the cluster where that is lower. The two closest are merged as long as they reach `threshold` and
 * `mayMerge` agrees. So two dense clusters stay apart at a mean that would merge two loose ones. The mean within counts
 * a part of a pair more, of the `typical` cosine; it is all that an item alone has. Ties go to the lower items.
 *
 * Only clusters that one of the `pairs` connects are looked at, but all their pairs count: the sum of the cosines
 * between two clusters is the product of the sums of their vectors. Returns clusters of item numbers, each sorted, in
 * the order of their first items; about m log m for m pairs.
 */
export function relativeLinkage(
  vectors: readonly Weights[],
  pairs: readonly (readonly [number, number])[],
  { threshold, typical, agreement = () => 1, mayMerge = () => true }: RelativeLinkageOptions,
): number[][] {
  const cohesionOf = ({ members: { length }, within }: Cluster) =>
    (within + typicalPairs * typical) / ((length * (length - 1)) / 2 + typicalPairs);
  const compare = (x: Merge, y: Merge) =>
    y.closeness - x.closeness || x.a.members[0]! - y.a.members[0]! || x.b.members[0]! - y.b.members[0]!;
  /** Of each cluster the closest merge alone: what is left of one that is gone goes with it. */
  const heap = createHeap<Merge>(compare);
  const pushNext = ({ proposals }: Cluster) => {
    const next = proposals.pop();
    if (next) heap.push(next);
  };
  const propose = (owner: Cluster, other: Cluster) => {
    const [a, b] = owner.members[0]! < other.members[0]! ? [owner, other] : [other, owner];
    const between = dotProduct(a.sum, b.sum);
    const mean = between / (a.members.length * b.members.length);
    const closeness = mean / Math.min(cohesionOf(a), cohesionOf(b));
    if (closeness < threshold) return;
    const agreed = closeness * agreement(a.members, b.members);
    if (agreed >= threshold) owner.proposals.push({ owner, closeness: agreed, a, b, between });
  };
  const open = (cluster: Cluster) => {
    cluster.proposals.sort((x, y) => compare(y, x));
    pushNext(cluster);
  };

  const single = vectors.map(
    (sum, i): Cluster => ({ members: [i], sum, within: 0, neighbours: new Set(), proposals: [] }),
  );
  for (const [a, b] of pairs) connect(single[a]!, single[b]!);
  for (const [a, b] of pairs) propose(single[b]!, single[a]!);
  for (const cluster of single) open(cluster);

  const clusters = new Set(single);
  for (let merge = heap.pop(); merge; merge = heap.pop()) {
    const { owner, a, b, between } = merge;
    if (!clusters.has(owner)) continue;
    if (!clusters.has(a) || !clusters.has(b) || !mayMerge(a.members, b.members)) {
      pushNext(owner);
      continue;
    }
    const merged: Cluster = {
      members: [...a.members, ...b.members].sort((x, y) => x - y),
      sum: add(a.sum, b.sum),
      within: a.within + b.within + between,
      neighbours: new Set(),
      proposals: [],
    };
    for (const part of [a, b]) {
      clusters.delete(part);
      part.proposals = [];
      for (const other of part.neighbours) {
        other.neighbours.delete(part);
        if (other !== a && other !== b) connect(merged, other);
      }
    }
    clusters.add(merged);
    for (const other of merged.neighbours) propose(merged, other);
    open(merged);
  }
  return [...clusters].map(({ members }) => [...members]).sort((x, y) => x[0]! - y[0]!);
}

function connect(a: Cluster, b: Cluster): void {
  a.neighbours.add(b);
  b.neighbours.add(a);
}

function add(a: Weights, b: Weights): Weights {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const sum = new Map(large);
  for (const [term, weight] of small) sum.set(term, weight + (large.get(term) ?? 0));
  return sum;
}
