/** Clusters of items named by strings. */
export type Clustering = readonly (readonly string[])[];

/** How two clusterings of the same items cut across one another. */
export interface Contingency {
  readonly items: number;
  /** Sizes of the gold clusters, items that stand alone included. */
  readonly gold: readonly number[];
  /** Sizes of the found clusters, items that stand alone included. */
  readonly found: readonly number[];
  /** For each gold and found cluster with items in common: how many, and the size of both. */
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly shared: number;
  readonly gold: number;
  readonly found: number;
}

/**
 * Counts the items that each gold cluster shares with each found one, in linear time. The items are all that either
 * names; one that a clustering lacks stands alone in it. Throws a `RangeError` for an item named twice in a clustering.
 */
export function contingency(gold: Clustering, found: Clustering): Contingency {
  const goldOf = clusterOfItem(gold);
  const foundOf = clusterOfItem(found);
  const items = new Set([...goldOf.keys(), ...foundOf.keys()]);
  const goldSizes = completeSizes(goldOf, gold, items);
  const foundSizes = completeSizes(foundOf, found, items);
  const cells = new Map<string, { shared: number; gold: number; found: number }>();
  for (const item of items) {
    const g = goldOf.get(item)!;
    const f = foundOf.get(item)!;
    const key = `${g} ${f}`;
    const cell = cells.get(key);
    if (cell) cell.shared++;
    else cells.set(key, { shared: 1, gold: goldSizes[g]!, found: foundSizes[f]! });
  }
  return { items: items.size, gold: goldSizes, found: foundSizes, cells: [...cells.values()] };
}

/** The index of the cluster that holds each item. */
export function clusterOfItem(clustering: Clustering): Map<string, number> {
  const clusterOf = new Map<string, number>();
  clustering.forEach((cluster, index) => {
    for (const item of cluster) {
      if (clusterOf.has(item)) throw new RangeError(`Expected every item once in a clustering, got \`${item}\` twice`);
      clusterOf.set(item, index);
    }
  });
  return clusterOf;
}

/** The sizes of all clusters, once each item that has none was given one of its own. */
function completeSizes(clusterOf: Map<string, number>, clustering: Clustering, items: Iterable<string>): number[] {
  const sizes = clustering.map((cluster) => cluster.length);
  for (const item of items) if (!clusterOf.has(item)) clusterOf.set(item, sizes.push(1) - 1);
  return sizes;
}
