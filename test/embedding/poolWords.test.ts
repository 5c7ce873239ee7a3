import { describe, expect, test } from '@jest/globals';
import { dimension, wordLength } from '../../src/embedding/contract.ts';
import { poolWords } from '../../src/embedding/poolWords.ts';

/** A vector for each token: all components have the sign given. */
const vectorsOf = (...signs: readonly number[]) =>
  Float32Array.from(signs.flatMap((sign) => new Array<number>(dimension).fill(sign)));

/** For each word whether its components are below 0 (`-`), not (`+`), or the word was not found or is not below 0 (`+`). */
const read = (pooled: Int32Array) =>
  Array.from({ length: pooled.length / wordLength }, (_, word) => {
    const own = pooled.subarray(word * wordLength, (word + 1) * wordLength);
    return own.every((bits) => bits === -1) ? '-' : own.every((bits) => bits === 0) ? '+' : '?';
  }).join('');

describe('poolWords', () => {
  test('gives each word the signs of its token', () => {
    expect(read(poolWords(['rain', 'fell'], ['[CLS]', 'rain', 'fell', '.'], vectorsOf(1, -1, 2, -3)))).toBe('-+');
  });

  test('takes the mean where a word is several tokens', () => {
    const tokens = ['[CLS]', 'rain', '##fall'];
    expect(read(poolWords(['rainfall'], tokens, vectorsOf(1, 1, -2)))).toBe('-');
    expect(read(poolWords(['rainfall'], tokens, vectorsOf(1, 3, -2)))).toBe('+');
  });

  test('finds words whatever the punctuation, accents and apostrophes', () => {
    const tokens = [
      '[CLS]',
      '"',
      'cafe',
      '"',
      ',',
      'o',
      "'",
      'hara',
      'u',
      '.',
      's',
      '.',
      '1',
      ',',
      '000',
      '9',
      '-',
      '1',
    ];
    const signs = vectorsOf(...tokens.map((token) => (/\w/.test(token) && token !== '[CLS]' ? -1 : 0.1)));
    expect(read(poolWords(['café', "o'hara", 'us', '1000', '9-1'], tokens, signs))).toBe('-----');
  });

  test('passes over a word that is not there and finds the next', () => {
    const tokens = ['[CLS]', 'he', 'won', "'", 't', 'go'];
    expect(read(poolWords(['he', 'will', 'not', 'go'], tokens, vectorsOf(0, -1, 1, 1, 1, -1)))).toBe('-++-');
  });

  test('does not take a part of a word for a word', () => {
    expect(read(poolWords(['art', 'it'], ['[CLS]', 'start', 'it'], vectorsOf(0, -1, -1)))).toBe('+-');
  });

  test('has nothing for words behind the last token, nor for no words', () => {
    expect(read(poolWords(['one', 'two'], ['[CLS]', 'one'], vectorsOf(0, -1)))).toBe('-+');
    expect(poolWords([], ['[CLS]'], vectorsOf(0))).toHaveLength(0);
  });
});
