import { describe, expect, test } from '@jest/globals';
import { meanShinglePrf, shinglePrf } from '../../src/evaluation/shingles.ts';

describe('shinglePrf', () => {
  test('counts shared runs of four tokens', () => {
    // gold: abcd bcde; found: bcde cdef defg
    expect(shinglePrf('a b c d e', 'b c d e f g')).toEqual({ precision: 1 / 3, recall: 1 / 2 });
  });

  test('counts a run as often as it occurs', () => {
    // aaaa three times against once
    expect(shinglePrf('a a a a a a', 'a a a a')).toEqual({ precision: 1, recall: 1 / 3 });
  });

  test('takes a text of fewer than four tokens as one run', () => {
    expect(shinglePrf('two words', 'two words')).toEqual({ precision: 1, recall: 1 });
    expect(shinglePrf('two words', 'two words more')).toEqual({ precision: 0, recall: 0 });
  });

  test('takes letters of any script, digits and underscores as tokens and keeps case', () => {
    expect(shinglePrf('Öl_1, für «Łódź»!', 'Öl_1 für Łódź')).toEqual({ precision: 1, recall: 1 });
    expect(shinglePrf('Oil', 'oil')).toEqual({ precision: 0, recall: 0 });
  });

  test('has no precision where nothing was found and no recall where nothing was to be found', () => {
    expect(shinglePrf('a', ' – ')).toEqual({ precision: null, recall: 0 });
    expect(shinglePrf('', 'a')).toEqual({ precision: 0, recall: null });
    expect(shinglePrf('', '')).toEqual({ precision: null, recall: null });
  });
});

describe('meanShinglePrf', () => {
  test('averages precision and recall over the documents that have them, and makes F1 of the means', () => {
    const score = meanShinglePrf([
      { gold: 'a b c d e', found: 'b c d e f' },
      { gold: 'a b c d', found: '' },
      { gold: '', found: '' },
    ]);
    expect(score).toEqual({ precision: 1 / 2, recall: 1 / 4, f1: 1 / 3 });
  });

  test('is 0 without documents', () => {
    expect(meanShinglePrf([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
