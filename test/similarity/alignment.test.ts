import { describe, expect, test } from '@jest/globals';
import { dimension, wordLength } from '../../src/embedding/contract.ts';
import type { Sentence } from '../../src/model.ts';
import { alignWords, prepareWords } from '../../src/similarity/alignWords.ts';
import type { Corpus } from '../../src/similarity/contract.ts';
import { measures } from '../../src/similarity/index.ts';
import { countTerms } from '../../src/similarity/terms.ts';
import { sentence } from '../build.ts';

/** Words of one group have the same vector, words of two groups are at right angles. */
const groups = [
  ['fired', 'sacked', 'dismissed'],
  ['reward', 'incentive'],
  ['police', 'officers'],
];
const words = [...groups.flat(), 'tram', 'harbour', 'judge', 'storm', 'closed', 'bridge', 'the', 'of'];

/** A vector of which the n-th eighth of the bits, counted in turns, is set: any two share half of their signs. */
function vectorOf(word: string): number[] {
  const group = groups.findIndex((group) => group.includes(word));
  const n = group >= 0 ? group : groups.length + words.indexOf(word);
  const bits = Array.from({ length: dimension }, (_, bit) => ((bit * (n + 1) * 2654435761) >>> 7) & 1);
  const numbers = new Array<number>(wordLength).fill(0);
  for (const [at, bit] of bits.entries()) if (bit) numbers[at >> 5]! |= 1 << (at & 31);
  return numbers;
}

const sentencesOf = (...texts: string[]) => texts.map((text) => sentence(text));
function corpusOf(sentences: readonly Sentence[]): Corpus {
  return {
    terms: countTerms(sentences.map(({ stems }) => stems)),
    meaningOf: () => null,
    directionOf: () => null,
    wordsOf: ({ words }) => Int32Array.from(words.flatMap(vectorOf)),
  };
}
function compare(name: string, a: string, b: string): number {
  const measure = measures.find((measure) => measure.name === name)!;
  const sentences = sentencesOf(a, b, 'storm closed the bridge');
  const corpus = corpusOf(sentences);
  return measure.compare(measure.prepare(sentences[0]!, corpus), measure.prepare(sentences[1]!, corpus));
}

describe('alignWords', () => {
  test('links words of one meaning, each once, the same word before another', () => {
    const sentences = sentencesOf('police fired judge', 'judge sacked fired officers');
    const corpus = corpusOf(sentences);
    const [a, b] = sentences.map((sentence) => prepareWords(sentence, corpus)!);
    const { links, sides } = alignWords(a!, b!);
    expect(links).toEqual([
      [0, 3],
      [1, 2],
      [2, 0],
    ]);
    expect(sides.map(({ aligned }) => aligned)).toEqual([
      [true, true, true],
      [true, false, true, true],
    ]);
    for (const closest of sides[0].closest) expect(closest).toBeCloseTo(1, 12);
  });

  test('links nothing to a sentence without words', () => {
    const sentences = sentencesOf('police fired judge', '…');
    const corpus = corpusOf(sentences);
    const [a, b] = sentences.map((sentence) => prepareWords(sentence, corpus)!);
    expect(alignWords(a!, b!).links).toEqual([]);
  });
});

describe('by hand', () => {
  test('bertScore: synonyms are matched in full, one word of two that stands alone by half', () => {
    expect(compare('bertScoreLow', 'police fired', 'officers sacked')).toBeCloseTo(1, 6);
    expect(compare('bertScoreLow', 'police fired', 'officers tram')).toBeGreaterThan(0.4);
    expect(compare('bertScoreLow', 'police fired', 'officers tram')).toBeLessThan(0.7);
  });

  test('bertScore: a sentence within a longer one is matched better than the longer one', () => {
    const [low, high] = ['bertScoreLow', 'bertScoreHigh'].map((name) =>
      compare(name, 'police fired', 'officers sacked judge tram harbour'),
    );
    expect(high).toBeCloseTo(1, 6);
    expect(low).toBeLessThan(0.75);
  });

  test('unaligned: three content words without a partner are a half, function words do not count', () => {
    expect(compare('unalignedLow', 'police fired', 'officers sacked judge tram harbour of the')).toBe(0.5);
    expect(compare('unalignedHigh', 'police fired', 'officers sacked judge tram harbour of the')).toBe(1);
  });

  test('gap: the longest run without a partner counts, not their number', () => {
    expect(compare('gapLow', 'police fired', 'judge police tram harbour fired storm')).toBeCloseTo(3 / 5, 12);
  });

  test('runs: every break between links costs', () => {
    expect(compare('runs', 'police fired judge', 'officers sacked judge')).toBe(1);
    expect(compare('runs', 'police fired judge', 'judge officers sacked')).toBe(0.5);
    expect(compare('runs', 'police fired judge', 'judge sacked officers')).toBe(0);
  });

  test('order: one of three pairs of links turned round', () => {
    expect(compare('order', 'police fired judge', 'police judge fired')).toBeCloseTo(2 / 3, 12);
    expect(compare('order', 'police fired judge', 'judge fired police')).toBe(0);
  });
});
