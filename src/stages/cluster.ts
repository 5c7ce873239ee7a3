import { averageLinkage, type Edge } from '../clustering/averageLinkage.ts';
import { candidatePairs } from '../clustering/candidatePairs.ts';
import type { ClusteredStory, NonEmpty, Sentence, Story } from '../model.ts';
import { createSimilarity } from '../similarity/index.ts';
import type { Task } from '../stage.ts';
import { contentStems } from '../text/contentStems.ts';

export interface ClusterOptions {
  readonly measures: readonly string[];
  /** Mean probability at which clusters of sentences are one fact, 0 to 1. */
  readonly threshold: number;
  /** Probability at which two sentences of one article say the same, 0 to 1. */
  readonly sameArticle: number;
}

/** A stem in more sentences than this finds no candidates in stories of more sentences than this. */
const commonStem = 1000;

/** Puts the sentences of a story that report one fact together. Every sentence is in exactly one cluster. */
export function clusterTask(options: ClusterOptions): Task<Story, ClusteredStory> {
  return {
    name: 'cluster',
    run: (story) => ({
      ...story,
      clusters: clusterSentences(
        story.articles.flatMap((a) => a.sentences),
        options,
      ),
    }),
  };
}

function clusterSentences(sentences: readonly Sentence[], options: ClusterOptions) {
  const similarity = createSimilarity(sentences, options.measures);
  const edges: Edge[] = candidatePairs(sentences.map(contentStems), commonStem).map(([a, b]) => ({
    a,
    b,
    score: similarity(a, b),
  }));
  const scores = new Map(edges.map(({ a, b, score }) => [a * sentences.length + b, score]));
  const saySame = (x: number, y: number) =>
    (scores.get(Math.min(x, y) * sentences.length + Math.max(x, y)) ?? 0) >= options.sameArticle;
  const mayMerge = (left: readonly number[], right: readonly number[]) =>
    left.every((x) => right.every((y) => sentences[x]!.article !== sentences[y]!.article || saySame(x, y)));
  return averageLinkage(sentences.length, edges, options.threshold, mayMerge).map((cluster) => ({
    members: cluster.map((i) => sentences[i]!) as unknown as NonEmpty<Sentence>,
  }));
}
