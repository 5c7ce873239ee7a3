import type { Sentence } from '../model.ts';
import type { Measure } from './contract.ts';

/** The stems of a sentence, and their places in alphabetical order of what begins there. */
interface Runs {
  readonly stems: readonly string[];
  readonly places: readonly number[];
}

/** Stems that both have, stop words included, as part of the longer sentence. */
export const unigrams: Measure<Runs> = createNgramMeasure('unigrams', 1);

/** Runs of two stems that both have, as part of the longer sentence (the smaller of ROUGE-2's precision and recall, Lin 2004). */
export const bigrams: Measure<Runs> = createNgramMeasure('bigrams', 2);

/** Runs of three stems that both have, as part of the longer sentence. */
export const trigrams: Measure<Runs> = createNgramMeasure('trigrams', 3);

/** One order serves runs of all lengths up to this. */
const longest = 3;

function createNgramMeasure(name: string, n: number): Measure<Runs> {
  return {
    name,
    prepare: sortRuns,
    compare: (a, b) => countShared(a, b, n) / Math.max(1, a.stems.length - n + 1, b.stems.length - n + 1),
  };
}

function sortRuns({ stems }: Sentence): Runs {
  return { stems, places: [...stems.keys()].sort((x, y) => compareRuns(stems, x, stems, y, longest)) };
}

/** How many runs of `n` stems both have, one that repeats as often as it does in both. */
function countShared(a: Runs, b: Runs, n: number): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.places.length && j < b.places.length; ) {
    const [x, y] = [a.places[i]!, b.places[j]!];
    const order = compareRuns(a.stems, x, b.stems, y, n);
    if (order === 0 && x + n <= a.stems.length) shared += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return shared;
}

/** Below 0 where the run of `n` stems at `i` comes first, above 0 where that at `j` does, 0 where they are the same. */
function compareRuns(a: readonly string[], i: number, b: readonly string[], j: number, n: number): number {
  for (let k = 0; k < n; k += 1) {
    const [x, y] = [a[i + k] ?? '', b[j + k] ?? ''];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
