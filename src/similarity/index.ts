import type { Edge } from '../clustering/averageLinkage.ts';
import type { Sentence } from '../model.ts';
import { findBestMatches } from './bestMatches.ts';
import { coefficients } from './coefficients.ts';
import { createEvidence, type Evidence, type SimilarityOptions } from './evidence.ts';
import { findFirsts } from './findFirsts.ts';
import { findGuard } from './findGuard.ts';
import { createModels, type ModelFor } from './judge.ts';
import { type LogisticModel, predict } from './logisticRegression.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';
import { findStandings, type Standing } from './standing.ts';

export type { SimilarityOptions } from './evidence.ts';
export { measures } from './measures.ts';

/** The probability that two sentences, named by their positions in the list given, report one fact: 0 to 1, symmetric. */
export type Similarity = (a: number, b: number) => number;

/** Two sentences of one story, by their positions in the list given, with all that is known of them. */
export interface WeighedPair {
  readonly a: number;
  readonly b: number;
  /** In the order of the names. */
  readonly row: readonly number[];
  readonly model: LogisticModel;
}

/** The evidence on the pairs of a story that are worth a closer look, each with `a < b`. */
export interface StoryEvidence {
  readonly pairs: readonly Neighbours[];
  /** The measures that take part. */
  readonly names: readonly string[];
  /** For each pair what the measures say, in the order of `names`. */
  readonly rows: readonly (readonly number[])[];
  /** What the measures say of any two sentences. */
  readonly compare: Evidence['compare'];
}

/** How a pair's log-odds by the measures alone, and its standing, make up the log-odds in the end. */
export type ContextWeights = Readonly<Record<'intercept' | 'logOdds' | keyof Standing, number>>;

/** Kinds of standing, in the order in which they follow the measures. */
export const standings = ['standing', 'support', 'kinship', 'position'] as const satisfies readonly (keyof Standing)[];

/** Compares sentences pair by pair, each pair on its own. The sentences given are the corpus. */
export async function createSimilarity(
  sentences: readonly Sentence[],
  options: SimilarityOptions,
): Promise<Similarity> {
  const { modelOf, compare } = await weighAlone(sentences, options);
  return (a, b) => (findGuard(sentences[a]!, sentences[b]!) ? 0 : predict(modelOf(a, b), compare(a, b)));
}

/**
 * The pairs of sentences of one story that may report one fact, and the probability that they do: what the measures say,
 * and how the pair stands among what else the two articles say. A pair that is not returned has next to none, one that a
 * guard keeps apart has 0. Of sentences with the same words only the first is compared.
 */
export async function scoreStory(sentences: readonly Sentence[], options: SimilarityOptions): Promise<Edge[]> {
  const { weighed } = await weighStory(sentences, options);
  return weighed.map(({ a, b, row, model }) => {
    const guarded = findGuard(sentences[a]!, sentences[b]!) !== null;
    return { a, b, score: guarded ? 0 : predict(model, row) };
  });
}

/** The evidence on any two of some sentences, each pair on its own, and the model that weighs it. */
export async function weighAlone(sentences: readonly Sentence[], options: SimilarityOptions) {
  const evidence = await createEvidence(sentences, options);
  const modelFor = createModels(coefficients.alone[options.embed ? 'vectors' : 'lexical'], evidence.names);
  return { ...evidence, modelOf: byShorter(sentences, modelFor) };
}

/** The evidence on the sentences of one story, the standing of each pair among them included, and the models that weigh it. */
export async function weighStory(sentences: readonly Sentence[], options: SimilarityOptions) {
  const kind = options.embed ? 'vectors' : 'lexical';
  const firsts = [...new Set(findFirsts(sentences))];
  const compared = firsts.map((first) => sentences[first]!);
  const evidence = await gatherStoryEvidence(compared, options);
  const modelOf = byShorter(compared, createModels(coefficients.story[kind], evidence.names));
  const positions = new Map(firsts.map((first, i) => [first, i]));
  return {
    names: [...evidence.names, ...standings],
    weighed: weighStandings(compared, evidence, modelOf, coefficients.context[kind]).map(
      (pair): WeighedPair => ({ ...pair, a: firsts[pair.a]!, b: firsts[pair.b]! }),
    ),
    /** What the measures alone say of any two sentences that are the first with their words. */
    weighByMeasures: (a: number, b: number): WeighedPair => {
      const [x, y] = [positions.get(a)!, positions.get(b)!];
      return { a, b, row: evidence.compare(x, y), model: modelOf(x, y) };
    },
  };
}

/**
 * Weighs the pairs twice: by the measures alone, and then with how each stands among the others by that first judgement.
 * As both are log-odds that add up, one model for each pair says it all.
 */
export function weighStandings(
  sentences: readonly Sentence[],
  { pairs, rows }: Pick<StoryEvidence, 'pairs' | 'rows'>,
  modelOf: (a: number, b: number) => LogisticModel,
  context: ContextWeights,
): WeighedPair[] {
  const models = pairs.map(({ a, b }) => modelOf(a, b));
  const first = models.map((model, i) => predict(model, rows[i]!));
  const found = findStandings(sentences, pairs, first);
  const whole = new Map([...new Set(models)].map((model) => [model, addStandings(model, context)]));
  return pairs.map(({ a, b }, i) => ({
    a,
    b,
    row: rows[i]!.concat(standings.map((kind) => found[i]![kind])),
    model: whole.get(models[i]!)!,
  }));
}

function addStandings({ intercept, weights }: LogisticModel, context: ContextWeights): LogisticModel {
  return {
    intercept: context.intercept + context.logOdds * intercept,
    weights: [...weights.map((weight) => context.logOdds * weight), ...standings.map((kind) => context[kind])],
  };
}

/** What the measures say of each pair of sentences of one story that is worth a closer look. */
export async function gatherStoryEvidence(
  sentences: readonly Sentence[],
  options: SimilarityOptions,
): Promise<StoryEvidence> {
  const evidence = await createEvidence(sentences, options);
  const neighbours = findNeighbours(sentences.length, evidence);
  const matches = findBestMatches(
    sentences,
    neighbours,
    neighbours.map(({ alike }) => alike),
  );
  const pairs = neighbours.filter(({ a, b, alike }) => {
    const isBest = alike >= matches(a, b).best || alike >= matches(b, a).best;
    return alike >= (isBest ? leastAlike : plainlyAlike);
  });
  const rows = pairs.map(({ a, b }) => evidence.compare(a, b));
  return { pairs, names: evidence.names, rows, compare: evidence.compare };
}

/** Chooses the model for two sentences, by their positions, by the words of the shorter one. */
export function byShorter(sentences: readonly Sentence[], modelFor: ModelFor): (a: number, b: number) => LogisticModel {
  return (a, b) => modelFor(Math.min(sentences[a]!.words.length, sentences[b]!.words.length));
}

/** Pairs less alike than this are worth a closer look only if one is the other's best match. */
const plainlyAlike = 0.12;
/** The best match of a sentence that has no match is still one: what is left over is not alike. */
const leastAlike = 0.05;
