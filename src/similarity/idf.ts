/**
 * Inverse document frequency of the terms of some documents, ln(1 + n / df): more than 0 even for a term that stands in
 * all of them, because what all outlets say is what matters here. A term never seen weighs like one seen once.
 */
export function createIdf(documents: Iterable<Iterable<string>>): (term: string) => number {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const lastSeen: number[] = [];
  let total = 0;
  for (const document of documents) {
    total += 1;
    for (const term of document) {
      const number = numbers.get(term);
      if (number === undefined) {
        numbers.set(term, counts.length);
        counts.push(1);
        lastSeen.push(total);
      } else if (lastSeen[number] !== total) {
        counts[number]! += 1;
        lastSeen[number] = total;
      }
    }
  }
  const unseen = Math.log(1 + Math.max(1, total));
  const weights = counts.map((count) => Math.log(1 + total / count));
  return (term) => {
    const number = numbers.get(term);
    return number === undefined ? unseen : weights[number]!;
  };
}
