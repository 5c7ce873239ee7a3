/** `node bench/joinChild.ts COUNT SEED` finds the duplicates among made-up sentences and prints what that took as JSON. */
import { fastest } from './fastest.ts';
import { findDuplicates } from './findDuplicates.ts';
import { recallOf } from './recallOf.ts';
import { makeSentences } from './sentences.ts';

export interface ChildFigures {
  /** Time of the search alone. */
  readonly ms: number;
  /** Of the whole process, made-up sentences included. */
  readonly peakMegabytes: number;
  readonly recall: number;
}

const [count, seed] = process.argv.slice(2).map(Number) as [number, number];
const { sentences, facts } = await makeSentences(count, seed);
let found: Awaited<ReturnType<typeof findDuplicates>> = [];
const ms = await fastest(3, async () => {
  found = findDuplicates(sentences);
});
const figures: ChildFigures = {
  ms,
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  recall: recallOf(found, facts),
};
console.log(JSON.stringify(figures));
