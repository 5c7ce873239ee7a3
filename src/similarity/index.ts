import type { Edge } from '../clustering/averageLinkage.ts';
import type { Sentence } from '../model.ts';
import { coefficients } from './coefficients.ts';
import { createStanding } from './context.ts';
import { createEvidence, type SimilarityOptions } from './evidence.ts';
import { createJudge } from './judge.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';

export type { SimilarityOptions } from './evidence.ts';
export { measures } from './measures.ts';

/** The probability that two sentences, named by their positions in the list given, report one fact: 0 to 1, symmetric. */
export type Similarity = (a: number, b: number) => number;

/** Compares sentences pair by pair, each pair on its own. The sentences given are the corpus. */
export async function createSimilarity(
  sentences: readonly Sentence[],
  options: SimilarityOptions,
): Promise<Similarity> {
  const evidence = await createEvidence(sentences, options);
  const judge = createJudge(options.embed ? coefficients.alone.vectors : coefficients.alone.lexical, evidence.names);
  return (a, b) => judge(evidence.compare(a, b));
}

/**
 * The pairs of sentences of one story that may report one fact, and the probability that they do: what the measures say,
 * and how the pair stands out among what else the two articles say. A pair that is not returned has next to none.
 */
export async function scoreStory(sentences: readonly Sentence[], options: SimilarityOptions): Promise<Edge[]> {
  const weights = options.embed ? coefficients.story.vectors : coefficients.story.lexical;
  const weighed = options.measures.filter((name) => name in weights.evidence);
  const { pairs, names, rows } = await gatherStoryEvidence(sentences, { ...options, measures: weighed });
  const judge = createJudge(weights, names);
  return pairs.map(({ a, b }, i) => ({ a, b, score: judge(rows[i]!) }));
}

/** The evidence, context included, on each pair of sentences of one story that is worth a closer look. */
export async function gatherStoryEvidence(
  sentences: readonly Sentence[],
  options: SimilarityOptions,
): Promise<{ pairs: Neighbours[]; names: string[]; rows: number[][] }> {
  const evidence = await createEvidence(sentences, options);
  const neighbours = findNeighbours(sentences, evidence.corpus);
  const standing = createStanding(sentences, neighbours);
  const pairs: Neighbours[] = [];
  const rows: number[][] = [];
  for (const pair of neighbours) {
    const { mutual, margin } = standing(pair);
    if (mutual === 0 && pair.alike < plainlyAlike) continue;
    pairs.push(pair);
    rows.push([...evidence.compare(pair.a, pair.b), mutual, margin]);
  }
  return { pairs, names: [...evidence.names, 'mutual', 'margin'], rows };
}

/** Pairs less alike than this are worth a closer look only if one is the other's best match. */
const plainlyAlike = 0.2;
