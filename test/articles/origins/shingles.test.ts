import { describe, expect, test } from '@jest/globals';
import { containment, shingle } from '../../../src/articles/origins/shingles.ts';
import { article } from '../../build.ts';

describe('shingle', () => {
  test('gives each run of five words once, over the ends of sentences', () => {
    expect([...shingle(article('The bridge closed on Monday. Nobody was hurt.'))]).toEqual([
      'the bridge closed on monday',
      'bridge closed on monday nobody',
      'closed on monday nobody was',
      'on monday nobody was hurt',
    ]);
  });

  test('has none for four words', () => {
    expect(shingle(article('The bridge is closed.')).size).toBe(0);
  });
});

describe('containment', () => {
  test('is the part of the first that the second holds', () => {
    expect(containment(new Set(['a', 'b', 'c', 'd']), new Set(['b', 'd', 'e']))).toBe(0.5);
    expect(containment(new Set(['a']), new Set(['a', 'b', 'c']))).toBe(1);
    expect(containment(new Set(), new Set(['a']))).toBe(0);
  });
});
