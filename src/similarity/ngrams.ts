import type { Measure } from './contract.ts';

type Counts = ReadonlyMap<string, number>;

/** Stems that both have, stop words included, as part of the longer sentence. */
export const unigrams: Measure<Counts> = createNgramMeasure('unigrams', 1);

/** Runs of two stems that both have, as part of the longer sentence (the smaller of ROUGE-2's precision and recall, Lin 2004). */
export const bigrams: Measure<Counts> = createNgramMeasure('bigrams', 2);

/** Runs of three stems that both have, as part of the longer sentence. */
export const trigrams: Measure<Counts> = createNgramMeasure('trigrams', 3);

function createNgramMeasure(name: string, n: number): Measure<Counts> {
  return {
    name,
    prepare: ({ stems }) => {
      const counts = new Map<string, number>();
      for (let i = 0; i + n <= stems.length; i += 1) {
        const ngram = stems.slice(i, i + n).join(' ');
        counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
      }
      return counts;
    },
    compare: (a, b) => {
      let shared = 0;
      for (const [ngram, count] of a) shared += Math.min(count, b.get(ngram) ?? 0);
      return shared / Math.max(1, total(a), total(b));
    },
  };
}

function total(counts: Counts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
