import type { Peer } from './contract.ts';
import { fillSummary } from './fillSummary.ts';
import { rankByCentrality } from './rankByCentrality.ts';
import { connect, reweigh } from './sentenceGraph.ts';
import { terms } from './terms.ts';

/** Sentences less alike than this are not connected. */
const threshold = 0.1;
/** A sentence this much like a chosen one repeats it. */
const repetition = 0.5;

/**
 * Continuous LexRank (Erkan and Radev 2004, "LexRank: graph-based lexical centrality as salience in text
 * summarization"): the sentences of all documents, connected by the cosine of their TF-IDF vectors where it is 0.1 or
 * more, ranked by a random walk. The documents of one summary are the whole corpus, so document frequency is counted
 * over their sentences. A sentence whose cosine with a chosen one is above 0.5 is passed over, in place of the paper's
 * reranker. Blind spots: a passage copied from outlet to outlet is
 * central for that alone; a sentence like no other keeps its probability to itself, as in the paper every sentence is
 * connected with itself, and ranks in the middle rather than last.
 */
export const lexRank: Peer = (documents, maxWords) => {
  const sentences = documents.flatMap((document) => document.sentences);
  const cosines = connect(tfIdfVectors(sentences.map(terms)));
  const graph = reweigh(cosines, (cosine) => (cosine >= threshold ? cosine : 0));
  const repeats = (candidate: number, chosen: number) => (cosines[candidate]!.get(chosen) ?? 0) > repetition;
  return fillSummary(rankByCentrality(graph), sentences, maxWords, repeats);
};

/** One vector of length 1 for each sentence; empty where no term tells it apart. */
function tfIdfVectors(sentences: readonly (readonly string[])[]): readonly ReadonlyMap<string, number>[] {
  const frequency = new Map<string, number>();
  for (const sentence of sentences) {
    for (const term of new Set(sentence)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const idf = (term: string) => Math.log(sentences.length / frequency.get(term)!);
  return sentences.map((sentence) => {
    const weights = new Map<string, number>();
    for (const term of sentence) weights.set(term, (weights.get(term) ?? 0) + idf(term));
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0));
    return new Map([...weights].filter(([, weight]) => weight > 0).map(([term, weight]) => [term, weight / length]));
  });
}
