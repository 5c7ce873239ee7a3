/**
 * Inverse document frequency of the terms of some documents, ln(1 + n / df): more than 0 even for a term that stands in
 * all of them, because what all outlets say is what matters here. A term never seen weighs like one seen once.
 */
export function createIdf(documents: Iterable<Iterable<string>>): (term: string) => number {
  const frequencies = new Map<string, number>();
  let total = 0;
  for (const document of documents) {
    total += 1;
    for (const term of new Set(document)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + Math.max(1, total) / (frequencies.get(term) ?? 1));
}
