import { describe, expect, test } from '@jest/globals';
import { rougeN, rougeSU } from '../../src/evaluation/rouge.ts';
import { rougeTokens } from '../../src/evaluation/rougeTokens.ts';

describe('rougeTokens', () => {
  test('keeps letters and digits in lower case and separates at everything else', () => {
    expect(rougeTokens("The mayor's co-worker paid $1,250.")).toEqual([
      'the',
      'mayor',
      's',
      'co',
      'worker',
      'paid',
      '1',
      '250',
    ]);
  });

  test('separates at letters with accents, as a tool for bytes does', () => {
    expect(rougeTokens('a café über alles')).toEqual(['a', 'caf', 'ber', 'alles']);
  });

  test('stems words of four letters and more', () => {
    expect(rougeTokens('His dogs was running gas pumps', { stem: true })).toEqual([
      'his',
      'dog',
      'was',
      'run',
      'gas',
      'pump',
    ]);
  });

  test('counts the limit in words between white space, before hyphens and punctuation separate', () => {
    expect(rougeTokens('A well-known — old harbour town', { maxWords: 4 })).toEqual(['a', 'well', 'known', 'old']);
  });
});

describe('rougeN', () => {
  test('counts shared words, each as often as the side with fewer of it', () => {
    // shared: the, the, ferry; 4 words against 5
    const score = rougeN('the the the ferry', ['the ferry left the port'], 1);
    expect(score.precision).toBe(3 / 4);
    expect(score.recall).toBe(3 / 5);
    expect(score.f1).toBeCloseTo(2 / 3, 12);
  });

  test('counts shared pairs of neighbours, across the end of a sentence too', () => {
    // candidate: storm-hit hit-the the-coast; reference: the-storm storm-hit hit-the the-north
    const score = rougeN('Storm hit. The coast', ['The storm hit the north'], 2);
    expect(score.precision).toBeCloseTo(2 / 3, 12);
    expect(score.recall).toBeCloseTo(2 / 4, 12);
  });

  test('adds the counts of several references before it divides', () => {
    // 2 of 2 words, then 2 of 4; 3 candidate words each time
    const score = rougeN('the cat sat', ['the cat', 'a cat sat down'], 1);
    expect(score.recall).toBeCloseTo((2 + 2) / (2 + 4), 12);
    expect(score.precision).toBeCloseTo((2 + 2) / (3 + 3), 12);
  });

  test('with the jackknife leaves out each reference, takes the best of the rest and averages', () => {
    // recall 1, 1/2 and 0; precision 1/2, 1/4 and 0: the best is the second once and the first twice
    const score = rougeN('a b c d', ['a b', 'c x', 'y z'], 1, { jackknife: true });
    expect(score.recall).toBeCloseTo((1 / 2 + 1 + 1) / 3, 12);
    expect(score.precision).toBeCloseTo((1 / 4 + 1 / 2 + 1 / 2) / 3, 12);
    expect(score.f1).toBeCloseTo((1 / 3 + 2 / 3 + 2 / 3) / 3, 12);
  });

  test('has no jackknife for a single reference', () => {
    expect(rougeN('a b', ['b c'], 1, { jackknife: true })).toEqual(rougeN('a b', ['b c'], 1));
  });

  test('cuts the candidate and the references at the limit', () => {
    const score = rougeN('one two three four', ['one two five six'], 1, { maxWords: 2 });
    expect(score).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('matches forms of a word when stemming', () => {
    expect(rougeN('protesters marched', ['protester marches'], 1).f1).toBe(0);
    expect(rougeN('protesters marched', ['protester marches'], 1, { stem: true }).f1).toBe(1);
  });

  test('is 0 without a candidate, without references and where texts are shorter than n', () => {
    const nothing = { precision: 0, recall: 0, f1: 0 };
    expect(rougeN('', ['a'], 1)).toEqual(nothing);
    expect(rougeN('', [''], 1)).toEqual(nothing);
    expect(rougeN('a', [], 1)).toEqual(nothing);
    expect(rougeN('a', ['a'], 2)).toEqual(nothing);
  });
});

describe('rougeSU', () => {
  const reference = 'police killed the gunman';

  // Lin's four sentences. Reference: 6 pairs and the 3 words before the last.
  test.each([
    ['police kill the gunman', 3 + 2],
    ['the gunman kill police', 1 + 1],
    ['the gunman police killed', 2 + 2],
    ['police killed the gunman', 6 + 3],
  ])('finds in "%s" %i of the 9 pairs and words of the reference', (candidate, shared) => {
    const score = rougeSU(candidate, [reference]);
    expect(score.recall).toBeCloseTo(shared / 9, 12);
    expect(score.precision).toBeCloseTo(shared / 9, 12);
  });

  test('pairs words with at most four words between them', () => {
    // pairs at distance 1 to 5 of 7 words: 6 + 5 + 4 + 3 + 2; words before the last: 6
    const words = 'a b c d e f g';
    expect(rougeSU('a f', [words]).recall).toBeCloseTo((1 + 1) / (20 + 6), 12);
    expect(rougeSU('a g', [words]).recall).toBeCloseTo((0 + 1) / (20 + 6), 12);
    expect(rougeSU('a g', [words], { maxSkip: 5 }).recall).toBeCloseTo((1 + 1) / (21 + 6), 12);
  });

  test('is 0 for a single word, which is the last', () => {
    expect(rougeSU('police', ['police'])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
