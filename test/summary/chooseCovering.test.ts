import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Candidate, chooseCovering } from '../../src/summary/chooseCovering.ts';

/** Tells each letter fully, the one in brackets by half. */
const candidate = (words: number, told: string): Candidate => ({
  words,
  tells: [...told.matchAll(/\((\w)\)|\w/g)].map(([letter, half]) => ({
    point: 'abcdefgh'.indexOf(half ?? letter),
    degree: half ? 0.5 : 1,
  })),
});
const weights = [1, 2, 3, 4, 5, 6, 7, 8];
const never = () => false;
const choose = (
  candidates: readonly Candidate[],
  maxWords: number,
  excludes: (a: number, b: number) => boolean = never,
) => [...chooseCovering(candidates, { maxWords, weights, excludes })].sort();

test('a point counts once, so what a chosen sentence tells is not taken again', () => {
  // h and g are worth 8 and 7; once told, the second sentence adds nothing and the third 6.
  expect(choose([candidate(5, 'hg'), candidate(5, 'hg'), candidate(5, 'f')], 10)).toEqual([0, 2]);
});

test('two sentences that fit together win over one that is worth more by itself', () => {
  // 8 alone in 6 of 10 words; 7 and 6 in 5 words each are 13.
  expect(choose([candidate(6, 'h'), candidate(5, 'g'), candidate(5, 'f')], 10)).toEqual([1, 2]);
});

test('what is told by half is worth half, and the rest of it may still be told', () => {
  // Half of h is worth 4, d too: the tie goes to the earlier; with room for both, h in full adds another 4 and wins over c.
  expect(choose([candidate(5, '(h)'), candidate(5, 'd')], 5)).toEqual([0]);
  expect(choose([candidate(5, '(h)d'), candidate(5, 'c'), candidate(5, 'h')], 10)).toEqual([0, 2]);
});

test('of two that exclude each other one is chosen', () => {
  expect(choose([candidate(5, 'h'), candidate(5, 'g')], 10, () => true)).toEqual([0]);
});

test('nothing comes of nothing', () => {
  expect(choose([], 10)).toEqual([]);
  expect(choose([candidate(11, 'h')], 10)).toEqual([]);
});

const lists = fc.array(
  fc.record({
    words: fc.integer({ min: 1, max: 9 }),
    tells: fc.uniqueArray(fc.record({ point: fc.nat(7), degree: fc.constantFrom(0.5, 1) }), {
      maxLength: 4,
      selector: ({ point }) => point,
    }),
  }),
  { maxLength: 9 },
);

test('it keeps to the length and nearly always comes within a tenth of the best of all', () => {
  const gaps: number[] = [];
  const check = (list: readonly Candidate[], maxWords: number) => {
    const chosen = choose(list, maxWords);
    expect(wordsOf(list, chosen)).toBeLessThanOrEqual(maxWords);
    expect(new Set(chosen).size).toBe(chosen.length);
    const fitting = subsets(list.length).filter((set) => wordsOf(list, set) <= maxWords);
    const best = Math.max(...fitting.map((set) => worthOf(list, set)));
    gaps.push(best === 0 ? 0 : 1 - worthOf(list, chosen) / best);
  };
  fc.assert(fc.property(lists, fc.integer({ min: 1, max: 25 }), check), { seed: 7, numRuns: 200 });
  expect(gaps.filter((gap) => gap > 0.1).length).toBeLessThanOrEqual(gaps.length / 20);
});

function wordsOf(list: readonly Candidate[], set: readonly number[]): number {
  return set.reduce((sum, i) => sum + list[i]!.words, 0);
}

function worthOf(list: readonly Candidate[], set: readonly number[]): number {
  const told = set.flatMap((i) => list[i]!.tells);
  const degrees = weights.map((_, i) => Math.max(0, ...told.filter(({ point }) => point === i).map((t) => t.degree)));
  return degrees.reduce((sum, degree, i) => sum + degree * weights[i]!, 0);
}

function subsets(length: number): number[][] {
  return Array.from({ length: 2 ** length }, (_, bits) => [...Array(length).keys()].filter((i) => bits & (2 ** i)));
}
