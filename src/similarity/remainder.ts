import { type Content, weighContent, weighShared } from './content.ts';
import type { Measure } from './contract.ts';

/** IDF of unshared stems that halves the measure: two or three telling words. */
const halved = 10;

/** How little either sentence says that the other does not: 1 for nothing, a half for unshared stems of this much IDF. */
export const remainder: Measure<Content> = {
  name: 'remainder',
  prepare: weighContent,
  compare: (a, b) => halved / (halved + Math.max(0, Math.max(a.total, b.total) - weighShared(a, b))),
};
