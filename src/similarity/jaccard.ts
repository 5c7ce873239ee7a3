import { contentStems } from '../text/contentStems.ts';
import type { Measure } from './contract.ts';

/** Jaccard index (Jaccard 1901) of the two sets of content stems: shared over all. 0 where both are empty. */
export const jaccard: Measure<ReadonlySet<string>> = {
  name: 'jaccard',
  prepare: (sentence) => new Set(contentStems(sentence)),
  compare: (a, b) => {
    let shared = 0;
    for (const stem of a) if (b.has(stem)) shared += 1;
    return shared / Math.max(1, a.size + b.size - shared);
  },
};
