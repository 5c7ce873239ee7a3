import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import type { CompareSentences } from './sentencePeers.ts';

/**
 * Cosine of the term weights that natural's `TfIdf` gives, with its own tokenizer and stop words. Each text is a document.
 * Blind spot: no stemming, and only the letters A to Z and Cyrillic ones make words.
 */
export const naturalTfIdf: CompareSentences = (texts) => {
  const tfIdf = new TfIdf();
  for (const text of texts) tfIdf.addDocument(text);
  const vectors = texts.map((_, document) => {
    const weights = tfIdf.listTerms(document).map(({ term, tf, idf }): [string, number] => [term, tf * idf]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
  return (a, b) => {
    let cosine = 0;
    for (const [term, weight] of vectors[a]!) cosine += weight * (vectors[b]!.get(term) ?? 0);
    return Math.min(1, cosine);
  };
};
