import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitWords } from '../../../src/annotate/words/words.ts';

describe('splitWords', () => {
  test.each([
    ['The river rose, fast!', 'the river rose fast'],
    ['U.S. ships left at 5 a.m. for the U.K.', 'us ships left at 5 am for the uk'],
    ['U.S.-led talks of J.K. Oake', 'us led talks of jk oake'],
    ['1,000 of 1,234,567.50 and 1,00,000', '1000 of 1234567.50 and 100000'],
    ['seats 1,2 and 3', 'seats 1 2 and 3'],
    ['12.5% in 9-1-1 at 10:30, 5th', '12.5 in 9-1-1 at 10:30 5th'],
    ['$2,500.', '2500'],
    ['a 25-year-old cross-border plan', 'a 25 year old cross border plan'],
    ["Stephens' ship’s crew", 'stephens ship crew'],
    ["wasn't can’t won't ain't", 'was not can not will not is not'],
    ["O'Brien said I'm late", "o'brien said i'm late"],
    ["'Rock' 'n' roll", 'rock n roll'],
    ["was n't here", 'was not here'],
    ['Caf\u0065\u0301 Ärger Москва 東京', 'café ärger москва 東京'],
    ['co\u00adoperate', 'cooperate'],
    ['NOLA.example', 'nola example'],
    ['— … 😀 _', ''],
  ])('%s', (text, words) => {
    expect(splitWords(text).join(' ')).toBe(words);
  });

  test('finds the same words again in the words it found', () => {
    const piece = fc.constantFrom(
      ...['a', 'u', '.', ',', "'", "n't", "'s", '’', '-', ' ', '1', '000', 'É', 'ß', 'İ', '漢', ':'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const words = splitWords(pieces.join(''));
        expect(splitWords(words.join(' '))).toEqual(words);
      }),
    );
  });

  test('gives words without white space or punctuation at their ends, in lower case and NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        for (const word of splitWords(text)) {
          expect(word).toMatch(/^[\p{L}\p{M}\p{N}](?:[^\s]*[\p{L}\p{M}\p{N}])?$/u);
          expect(word).toBe(word.toLowerCase().normalize('NFC'));
        }
      }),
    );
  });
});
