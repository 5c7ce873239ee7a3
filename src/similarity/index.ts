import type { Sentence } from '../model.ts';
import { coefficients } from './coefficients.ts';
import { createStanding } from './context.ts';
import { createEvidence, type SimilarityOptions } from './evidence.ts';
import { createJudge } from './judge.ts';

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
 * The probability, for each pair of sentences of one story, that the two report one fact: what the measures say, and how
 * the pair stands out among what else the two articles say. Pairs not given count as not alike.
 */
export async function scoreStory(
  sentences: readonly Sentence[],
  pairs: readonly (readonly [number, number])[],
  options: SimilarityOptions,
): Promise<number[]> {
  const { names, rows } = await gatherStoryEvidence(sentences, pairs, options);
  const judge = createJudge(options.embed ? coefficients.story.vectors : coefficients.story.lexical, names);
  return rows.map(judge);
}

/** The evidence on each pair of sentences of one story, context included. */
export async function gatherStoryEvidence(
  sentences: readonly Sentence[],
  pairs: readonly (readonly [number, number])[],
  options: SimilarityOptions,
): Promise<{ names: string[]; rows: number[][] }> {
  const evidence = await createEvidence(sentences, options);
  const rows = pairs.map(([a, b]) => evidence.compare(a, b));
  const basis = ['tfidf', 'direction'].map((name) => evidence.names.indexOf(name)).filter((column) => column >= 0);
  const alike = rows.map((row) => basis.reduce((sum, column) => sum + row[column]!, 0) / Math.max(1, basis.length));
  const standing = createStanding(sentences, pairs, alike);
  return {
    names: [...evidence.names, 'mutual', 'margin'],
    rows: rows.map((row, i) => {
      const { mutual, margin } = standing(i);
      return [...row, mutual, margin];
    }),
  };
}
