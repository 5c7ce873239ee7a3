import type { Edge } from '../clustering/averageLinkage.ts';
import type { Sentence } from '../model.ts';
import { coefficients } from './coefficients.ts';
import { createStanding } from './context.ts';
import { createEvidence, type Evidence, type SimilarityOptions } from './evidence.ts';
import { findGuard } from './findGuard.ts';
import { createModel } from './judge.ts';
import { predict } from './logisticRegression.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';

export type { SimilarityOptions } from './evidence.ts';
export { measures } from './measures.ts';

/** The probability that two sentences, named by their positions in the list given, report one fact: 0 to 1, symmetric. */
export type Similarity = (a: number, b: number) => number;

interface StoryEvidence {
  /** The pairs that are worth a closer look, each with `a < b`. */
  readonly pairs: readonly Neighbours[];
  /** The measures that take part, then `mutual` and `margin`. */
  readonly names: readonly string[];
  /** For each pair the evidence in the order of `names`. */
  readonly rows: readonly (readonly number[])[];
  /** What the measures alone say of any two sentences. */
  readonly compare: Evidence['compare'];
}

/** Compares sentences pair by pair, each pair on its own. The sentences given are the corpus. */
export async function createSimilarity(
  sentences: readonly Sentence[],
  options: SimilarityOptions,
): Promise<Similarity> {
  const { model, compare } = await weighAlone(sentences, options);
  return (a, b) => (findGuard(sentences[a]!, sentences[b]!) ? 0 : predict(model, compare(a, b)));
}

/**
 * The pairs of sentences of one story that may report one fact, and the probability that they do: what the measures say,
 * and how the pair stands out among what else the two articles say. A pair that is not returned has next to none, one
 * that a guard keeps apart has 0.
 */
export async function scoreStory(sentences: readonly Sentence[], options: SimilarityOptions): Promise<Edge[]> {
  const { model, pairs, rows } = await weighStory(sentences, options);
  return pairs.map(({ a, b }, i) => {
    const guarded = findGuard(sentences[a]!, sentences[b]!) !== null;
    return { a, b, score: guarded ? 0 : predict(model, rows[i]!) };
  });
}

/** The evidence on any two of some sentences, each pair on its own, and the model that weighs it. */
export async function weighAlone(sentences: readonly Sentence[], options: SimilarityOptions) {
  const evidence = await createEvidence(sentences, options);
  const weights = options.embed ? coefficients.alone.vectors : coefficients.alone.lexical;
  return { ...evidence, model: createModel(weights, evidence.names) };
}

/** The evidence on the sentences of one story, of the kinds that count in a story, and the model that weighs it. */
export async function weighStory(sentences: readonly Sentence[], options: SimilarityOptions) {
  const weights = options.embed ? coefficients.story.vectors : coefficients.story.lexical;
  const weighed = options.measures.filter((name) => name in weights.evidence);
  const gathered = await gatherStoryEvidence(sentences, { ...options, measures: weighed });
  return { ...gathered, model: createModel(weights, gathered.names) };
}

/** The evidence, context included, on each pair of sentences of one story that is worth a closer look. */
export async function gatherStoryEvidence(
  sentences: readonly Sentence[],
  options: SimilarityOptions,
): Promise<StoryEvidence> {
  const evidence = await createEvidence(sentences, options);
  const neighbours = findNeighbours(sentences.length, evidence);
  const standing = createStanding(sentences, neighbours);
  const pairs: Neighbours[] = [];
  const rows: number[][] = [];
  for (const pair of neighbours) {
    const { mutual, margin } = standing(pair);
    if (pair.alike < (mutual > 0 ? leastAlike : plainlyAlike)) continue;
    pairs.push(pair);
    rows.push([...evidence.compare(pair.a, pair.b), mutual, margin]);
  }
  return { pairs, names: [...evidence.names, 'mutual', 'margin'], rows, compare: evidence.compare };
}

/** Pairs less alike than this are worth a closer look only if one is the other's best match. */
const plainlyAlike = 0.2;
/** The best match of a sentence that has no match is still one: what is left over is not alike. */
const leastAlike = 0.12;
