import { type Content, weighContent, weighShared } from './content.ts';
import type { Measure } from './contract.ts';

/**
 * How much of the lighter sentence's content the other holds: IDF of the shared stems over IDF of the lighter one's
 * stems (containment, Broder 1997, with IDF weights). Blind spot: a very short sentence is easily contained.
 */
export const containment: Measure<Content> = {
  name: 'containment',
  prepare: weighContent,
  compare: (a, b) => {
    const lighter = Math.min(a.total, b.total);
    return lighter === 0 ? 0 : Math.min(1, weighShared(a, b) / lighter);
  },
};
