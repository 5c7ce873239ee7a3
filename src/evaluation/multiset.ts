/** How often each item occurs. */
export type Multiset = ReadonlyMap<string, number>;

export function countItems(items: Iterable<string>): Multiset {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The size of the intersection: each item as often as the side that has fewer of it. */
export function overlap(a: Multiset, b: Multiset): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [item, count] of small) shared += Math.min(count, large.get(item) ?? 0);
  return shared;
}

/** How many items there are, each as often as it occurs. */
export function total(items: Multiset): number {
  let sum = 0;
  for (const count of items.values()) sum += count;
  return sum;
}
