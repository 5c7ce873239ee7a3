/** Stems as numbers, which compare faster than texts, and how rare each of them is. */
export interface Terms {
  /** The numbers of some stems, in their order: from 0, the same for the same stem. A stem never seen gets a new one. */
  readonly numbersOf: (stems: readonly string[]) => number[];
  /**
   * Inverse document frequency of a stem by its number, ln(1 + n / df): more than 0 even for a stem of all documents,
   * because what all outlets say is what matters here. A stem never seen weighs like one seen once.
   */
  readonly idf: (term: number) => number;
}

/** Numbers the stems of some documents, and counts in how many each stands. */
export function countTerms(documents: Iterable<readonly string[]>): Terms {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const lastSeen: number[] = [];
  let total = 0;
  for (const document of documents) {
    total += 1;
    for (const stem of document) {
      const term = numbers.get(stem);
      if (term === undefined) {
        numbers.set(stem, counts.length);
        counts.push(1);
        lastSeen.push(total);
      } else if (lastSeen[term] !== total) {
        counts[term]! += 1;
        lastSeen[term] = total;
      }
    }
  }
  const unseen = Math.log(1 + Math.max(1, total));
  const weights = counts.map((count) => Math.log(1 + total / count));
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, numbers.size);
    return numbers.size - 1;
  };
  return { numbersOf: (stems) => stems.map(numberOf), idf: (term) => weights[term] ?? unseen };
}
