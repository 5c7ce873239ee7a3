/**
 * Inverse document frequency of the terms of some documents, ln(1 + n / df): more than 0 even for a term that stands in
 * all of them, because what all outlets say is what matters here. A term never seen weighs like one seen once.
 */
export function createIdf(documents: Iterable<Iterable<string>>): (term: string) => number {
  const frequencies = new Map<string, { count: number; last: number }>();
  let total = 0;
  for (const document of documents) {
    total += 1;
    for (const term of document) {
      const known = frequencies.get(term);
      if (!known) frequencies.set(term, { count: 1, last: total });
      else if (known.last !== total) {
        known.count += 1;
        known.last = total;
      }
    }
  }
  const unseen = Math.log(1 + Math.max(1, total));
  const weights = new Map<string, number>();
  for (const [term, { count }] of frequencies) weights.set(term, Math.log(1 + total / count));
  return (term) => weights.get(term) ?? unseen;
}
