import { describe, expect, test } from '@jest/globals';
import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import { naturalTfIdf } from '../../../src/evaluation/peers/naturalTfIdf.ts';

const texts = [
  'The ferry left the harbour, and the harbour was empty.',
  'A ferry left Kelder harbour at noon.',
  'Snow fell on the hills.',
  'The and of.',
];

describe('naturalTfIdf', () => {
  test('gives a sentence and itself 1, sentences without a common word 0, and one without words 0', () => {
    const compare = naturalTfIdf(texts);
    expect(compare(0, 0)).toBeCloseTo(1, 12);
    expect(compare(0, 2)).toBe(0);
    expect(compare(3, 3)).toBe(0);
  });

  test('weighs words as natural does', () => {
    const own = new TfIdf();
    for (const text of texts) own.addDocument(text);
    const [first, second] = [0, 1].map((i) => new Map(own.listTerms(i).map(({ term, tfidf }) => [term, tfidf])));
    const dot = [...first!].reduce((sum, [term, weight]) => sum + weight * (second!.get(term) ?? 0), 0);
    const length = (weights: Map<string, number>) => Math.hypot(...weights.values());
    expect(naturalTfIdf(texts)(0, 1)).toBeCloseTo(dot / (length(first!) * length(second!)), 12);
    expect(naturalTfIdf(texts)(1, 0)).toBe(naturalTfIdf(texts)(0, 1));
  });
});
