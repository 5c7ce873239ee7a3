import type { Peer } from './contract.ts';
import { fillSummary } from './fillSummary.ts';
import { rankByCentrality } from './rankByCentrality.ts';
import { connect, reweigh } from './sentenceGraph.ts';
import { terms } from './terms.ts';

/**
 * TextRank (Mihalcea and Tarau 2004, "TextRank: bringing order into texts"): sentences connected by how many terms they
 * share, divided by the sum of the logarithms of their lengths, ranked by a random walk. The paper ranks one document;
 * here the sentences of all are one. Blind spot: it does not look at repetition, so of several documents that say the
 * same it picks the same sentence several times.
 */
export const textRank: Peer = (documents, maxWords) => {
  const sentences = documents.flatMap((document) => document.sentences);
  const termLists = sentences.map(terms);
  const shared = connect(termLists.map((list) => new Map(list.map((term) => [term, 1]))));
  const logs = termLists.map((list) => Math.log(list.length));
  const graph = reweigh(shared, (count, a, b) =>
    a === b || logs[a]! + logs[b]! === 0 ? 0 : count / (logs[a]! + logs[b]!),
  );
  return fillSummary(rankByCentrality(graph), sentences, maxWords);
};
