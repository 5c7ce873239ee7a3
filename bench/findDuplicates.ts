import type { Sentence } from '../src/model.ts';
import { weighAlone } from '../src/similarity/index.ts';
import { type Joined, joinAbove } from '../src/similarity/joinAbove.ts';
import { predict } from '../src/similarity/logisticRegression.ts';
import { tfidf } from '../src/similarity/tfidf.ts';

type Pair = readonly [number, number];

/** Pairs of a lower TF-IDF cosine are no candidates. */
export const candidateCosine = 0.4;
const sameFact = 0.5;

/** The pairs of sentences that report one fact: candidates by a join, each judged by all the evidence. */
export function findDuplicates(sentences: readonly Sentence[]): Pair[] {
  const { prepare, compare, modelOf } = weighAlone(sentences);
  const vectors = sentences.map((_, i) => prepare(tfidf, i));
  const candidates = joinAbove(vectors, candidateCosine);
  return inGroups(candidates, sentences.length)
    .filter(({ a, b }) => predict(modelOf(a, b), compare(a, b)) >= sameFact)
    .map(({ a, b }) => [a, b]);
}

/** Pairs of sentences that hang together, one group after the other, so that each sentence is prepared once. */
function inGroups(pairs: readonly Joined[], count: number): Joined[] {
  const groupOf = Int32Array.from({ length: count }, (_, i) => i);
  const find = (item: number) => {
    while (groupOf[item] !== item) item = groupOf[item] = groupOf[groupOf[item]!]!;
    return item;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [find(a), find(b)];
    groupOf[Math.max(x, y)] = Math.min(x, y);
  }
  return pairs.toSorted((x, y) => find(x.a) - find(y.a));
}
