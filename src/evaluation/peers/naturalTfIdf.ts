import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import type { CompareSentences } from './sentencePeers.ts';

/**
 * Cosine of TF-IDF weights as natural's `TfIdf` gives them, each text a document: its tokenizer, its stop words, and its
 * inverse document frequency 1 + ln(n / (1 + df)), which is counted here once for all terms, as natural goes through all
 * documents for each. Blind spot: no stemming, and only the letters A to Z and Cyrillic ones make words.
 */
export const naturalTfIdf: CompareSentences = (texts) => {
  const documents = texts.map(countTerms);
  const frequency = new Map<string, number>();
  for (const terms of documents) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const idf = (term: string) => 1 + Math.log(texts.length / (1 + frequency.get(term)!));
  const vectors = documents.map((terms) => {
    const weights = [...terms].map(([term, count]) => [term, count * idf(term)] as const);
    const length = Math.sqrt(weights.reduce((squares, [, weight]) => squares + weight ** 2, 0));
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
  return (a, b) => {
    let cosine = 0;
    for (const [term, weight] of vectors[a]!) cosine += weight * (vectors[b]!.get(term) ?? 0);
    return Math.min(1, cosine);
  };
};

function countTerms(text: string): ReadonlyMap<string, number> {
  const alone = new TfIdf();
  alone.addDocument(text);
  return new Map(alone.listTerms(0).map(({ term, tf }) => [term, tf]));
}
