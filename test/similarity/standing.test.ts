import { describe, expect, test } from '@jest/globals';
import { findStandings } from '../../src/similarity/standing.ts';
import { article } from '../build.ts';

const sentences = [
  ...article('One fell. Two fell. Three fell. Four fell.', { id: 'a.txt' }).sentences,
  ...article('Five fell. Six fell. Seven fell.', { id: 'b.txt' }).sentences,
];
/** Sentences 0 to 3 are of one article, 4 to 6 of the other. */
const pairs = [
  { a: 0, b: 4 },
  { a: 0, b: 5 },
  { a: 1, b: 5 },
  { a: 3, b: 6 },
];
const [first, rival, next, last] = findStandings(sentences, pairs, [0.6, 0.2, 0.9, 0.3]) as [
  ...ReturnType<typeof findStandings>,
];

describe('findStandings', () => {
  test('standing: a pair is set against the best rival of either sentence', () => {
    expect(first!.standing).toBeCloseTo(0.6 / (0.6 + 0.2), 12);
    expect(rival!.standing).toBeCloseTo(0.2 / (0.2 + 0.9), 12);
    expect(last!.standing).toBe(1);
  });

  test('support: the best pair within two sentences on both sides', () => {
    expect(first!.support).toBe(0.9);
    expect(next!.support).toBe(0.6);
    expect(last!.support).toBe(0.9);
    expect(rival!.support).toBe(0);
  });

  test('position: the heads of both articles, and their ends, lie at the same place', () => {
    expect([first!.position, last!.position]).toEqual([1, 1]);
    expect(next!.position).toBeCloseTo(1 - (1 / 2 - 1 / 3), 12);
  });

  test('kinship: the mean of the best matches of all sentences of both articles', () => {
    const ofFirst = (0.6 + 0.9 + 0 + 0.3) / 4;
    const ofSecond = (0.6 + 0.9 + 0.3) / 3;
    for (const { kinship } of [first!, rival!, next!, last!]) expect(kinship).toBeCloseTo((ofFirst + ofSecond) / 2, 12);
  });

  test('two sentences of one article have no kinship', () => {
    expect(findStandings(sentences, [{ a: 0, b: 1 }], [0.5])[0]).toMatchObject({ kinship: 0, standing: 1, support: 0 });
  });
});
