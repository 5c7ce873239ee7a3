import { agreement } from './agreement.ts';
import type { Measure } from './contract.ts';

/** Shared proper names, by the longest form the article gives: the overlap coefficient of the two sets of names. */
export const names: Measure<ReadonlySet<string>> = {
  name: 'names',
  prepare: (sentence) => new Set(sentence.names.map((name) => name.key)),
  compare: (a, b) => {
    let shared = 0;
    for (const key of a) if (b.has(key)) shared += 1;
    return agreement(shared, Math.min(a.size, b.size));
  },
};
