/**
 * Pairs of documents that share a term, found through an inverted index instead of by comparing all with all. Terms that
 * stand in more than `maxFrequency` documents find no pairs: they are too common to tell anything. Pairs come as
 * `a < b`, each once, in order.
 */
export function candidatePairs(documents: readonly (readonly string[])[], maxFrequency: number): [number, number][] {
  const index = new Map<string, number[]>();
  documents.forEach((terms, document) => {
    for (const term of new Set(terms)) {
      const postings = index.get(term);
      if (postings) postings.push(document);
      else index.set(term, [document]);
    }
  });
  const pairs: [number, number][] = [];
  documents.forEach((terms, b) => {
    const found = new Set<number>();
    for (const term of new Set(terms)) {
      const postings = index.get(term)!;
      if (postings.length > maxFrequency) continue;
      for (const a of postings) {
        if (a >= b) break;
        found.add(a);
      }
    }
    for (const a of [...found].sort((x, y) => x - y)) pairs.push([a, b]);
  });
  return pairs;
}
