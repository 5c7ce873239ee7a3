import { averageLinkage, type Edge } from '../clustering/averageLinkage.ts';
import type { ClusteredStory, NonEmpty, Sentence, SentenceCluster, Story } from '../model.ts';
import { findFirsts } from '../similarity/findFirsts.ts';
import { scoreStory } from '../similarity/index.ts';
import type { Task } from '../stage.ts';

export interface ClusterOptions {
  /** Mean probability at which clusters of sentences are one fact, 0 to 1. */
  readonly threshold: number;
  /** Probability at which two sentences of one article say the same, 0 to 1. */
  readonly sameArticle: number;
}

/**
 * Puts the sentences of a story that report one fact together. Every sentence is in exactly one cluster; where there is
 * one article there is nothing to merge.
 */
export function clusterTask(options: ClusterOptions): Task<Story, ClusteredStory> {
  return {
    name: 'cluster',
    run: (story) => {
      const sentences = story.articles.flatMap((article) => article.sentences);
      if (story.articles.length === 1) return { ...story, clusters: sentences.map((only) => ({ members: [only] })) };
      return { ...story, clusters: joinSentences(sentences, scoreStory(sentences), options) };
    },
  };
}

/**
 * Clusters sentences by the probabilities of their pairs; what is 0 is kept apart. Sentences with the same words count as
 * one, whose pairs are those of the first.
 */
export function joinSentences(
  sentences: readonly Sentence[],
  edges: readonly Edge[],
  options: ClusterOptions,
): SentenceCluster[] {
  const firsts = findFirsts(sentences);
  const alike = new Map<number, number[]>();
  for (const [i, first] of firsts.entries()) {
    if (first === i) alike.set(i, [i]);
    else alike.get(first)!.push(i);
  }
  const articlesOf = sentences.map((_, i) => new Set((alike.get(i) ?? []).map((j) => sentences[j]!.article)));
  const keyOf = (x: number, y: number) => Math.min(x, y) * sentences.length + Math.max(x, y);
  const compared = edges.filter(({ a, b }) => firsts[a] === a && firsts[b] === b);
  const scoreOf = new Map(compared.map(({ a, b, score }) => [keyOf(a, b), score]));
  const mayJoin = (x: number, y: number) => {
    const score = scoreOf.get(keyOf(x, y));
    if (score === 0) return false;
    return !shareOne(articlesOf[x]!, articlesOf[y]!) || (score ?? 0) >= options.sameArticle;
  };
  const mayMerge = (left: readonly number[], right: readonly number[]) =>
    left.every((x) => right.every((y) => mayJoin(x, y)));
  return averageLinkage(sentences.length, compared, options.threshold, mayMerge)
    .filter(([first]) => firsts[first!] === first)
    .map((cluster) => cluster.flatMap((first) => alike.get(first)!).sort((x, y) => x - y))
    .map((cluster) => ({ members: cluster.map((i) => sentences[i]!) as unknown as NonEmpty<Sentence> }));
}

function shareOne<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}
