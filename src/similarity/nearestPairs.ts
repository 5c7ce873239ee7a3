interface Pair {
  readonly a: number;
  readonly b: number;
}

/**
 * The pairs of `count` items in which one is among the `most` nearest of the other, `a < b`, each once, by b, then a.
 * `closeness` is symmetric; items no closer than 0 are not near. Ties go to the lower number. Looks at every pair once.
 */
export function nearestPairs(count: number, most: number, closeness: (a: number, b: number) => number): Pair[] {
  const near: { item: number; closeness: number }[][] = Array.from({ length: count }, () => []);
  const offer = (to: number, item: number, closeness: number) => {
    const kept = near[to]!;
    if (closeness <= (kept.length < most ? 0 : kept.at(-1)!.closeness)) return;
    const place = kept.findIndex((other) => other.closeness < closeness);
    kept.splice(place < 0 ? kept.length : place, 0, { item, closeness });
    if (kept.length > most) kept.pop();
  };
  for (let b = 0; b < count; b += 1) {
    for (let a = 0; a < b; a += 1) {
      const close = closeness(a, b);
      offer(b, a, close);
      offer(a, b, close);
    }
  }
  const earlier = near.map(() => new Set<number>());
  near.forEach((kept, item) => {
    for (const { item: other } of kept) earlier[Math.max(item, other)]!.add(Math.min(item, other));
  });
  return earlier.flatMap((items, b) => [...items].sort((x, y) => x - y).map((a) => ({ a, b })));
}
