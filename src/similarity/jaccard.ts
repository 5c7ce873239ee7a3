import type { Measure } from './contract.ts';
import { type WeightedContent, weighContent } from './weightedContent.ts';

/** Jaccard index (Jaccard 1901) of the two sets of content stems: shared over all. 0 where both are empty. */
export const jaccard: Measure<WeightedContent> = {
  name: 'jaccard',
  prepare: weighContent,
  compare: ({ weights: a }, { weights: b }) => {
    let shared = 0;
    for (const stem of a.keys()) if (b.has(stem)) shared += 1;
    return shared / Math.max(1, a.size + b.size - shared);
  },
};
