/** Which part of the pairs of sentences that report one fact were found, 0 to 1; `facts` has the fact of each sentence. */
export function recallOf(found: readonly (readonly [number, number])[], facts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  let all = 0;
  for (const count of counts.values()) all += (count * (count - 1)) / 2;
  return found.filter(([a, b]) => facts[a] === facts[b]).length / all;
}
