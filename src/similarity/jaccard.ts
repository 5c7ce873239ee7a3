import { type Content, weighContent } from './content.ts';
import type { Measure } from './contract.ts';

/** Jaccard index (Jaccard 1901) of the two sets of content stems: shared over all. 0 where both are empty. */
export const jaccard: Measure<Content> = {
  name: 'jaccard',
  prepare: weighContent,
  compare: ({ terms: a }, { terms: b }) => {
    let shared = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const order = a[i]! - b[j]!;
      if (order === 0) shared += 1;
      if (order <= 0) i += 1;
      if (order >= 0) j += 1;
    }
    return shared / Math.max(1, a.length + b.length - shared);
  },
};
