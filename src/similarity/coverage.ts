import { type Content, weighContent, weighShared } from './content.ts';
import type { Measure } from './contract.ts';

/** How much of the heavier sentence's content the other holds: IDF of the shared stems over IDF of the heavier one's. */
export const coverage: Measure<Content> = {
  name: 'coverage',
  prepare: weighContent,
  compare: (a, b) => {
    const heavier = Math.max(a.total, b.total);
    return heavier === 0 ? 0 : Math.min(1, weighShared(a, b) / heavier);
  },
};
