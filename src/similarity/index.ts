import type { Edge } from '../clustering/averageLinkage.ts';
import type { Sentence } from '../model.ts';
import { findBestMatches } from './bestMatches.ts';
import { openCoefficients } from './coefficients.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import { findFirsts } from './findFirsts.ts';
import { findGuard } from './findGuard.ts';
import type { Joined } from './joinAbove.ts';
import { createModels, type ModelFor } from './judge.ts';
import { type LogisticModel, predict } from './logisticRegression.ts';
import { measures } from './measures.ts';
import { findNeighbours } from './neighbours.ts';
import { findStandings, type Standing } from './standing.ts';
import { tfidf } from './tfidf.ts';

/** The probability that two sentences, named by their positions in the list given, report one fact: 0 to 1, symmetric. */
export type Similarity = (a: number, b: number) => number;

/** Two sentences of one story, by their positions in the list given, with all that is known of them. */
export interface WeighedPair {
  readonly a: number;
  readonly b: number;
  /** In the order of `evidenceNames`. */
  readonly row: readonly number[];
  readonly model: LogisticModel;
}

/** The evidence on the pairs of a story that are worth a closer look, each with `a < b`. */
export interface StoryEvidence {
  readonly pairs: readonly Joined[];
  /** For each pair what the measures say, in the order of `measureNames`. */
  readonly rows: readonly (readonly number[])[];
  /** What the measures say of any two sentences. */
  readonly compare: Evidence['compare'];
}

/** How a pair's log-odds by the measures alone, and its standing, make up the log-odds in the end. */
export type ContextWeights = Readonly<Record<'intercept' | 'logOdds' | keyof Standing, number>>;

/** Kinds of standing, in the order in which they follow the measures. */
export const standings = ['standing', 'support', 'kinship', 'position'] as const satisfies readonly (keyof Standing)[];

/** In the order of `measures`. */
export const measureNames: readonly string[] = measures.map(({ name }) => name);

/** What is known of two sentences of a story, in order; of two on their own the measures alone. */
export const evidenceNames: readonly string[] = [...measureNames, ...standings];

/** Compares sentences pair by pair, each pair on its own. The sentences given are the corpus. */
export function createSimilarity(sentences: readonly Sentence[]): Similarity {
  const { modelOf, compare } = weighAlone(sentences);
  return (a, b) => (findGuard(sentences[a]!, sentences[b]!) ? 0 : predict(modelOf(a, b), compare(a, b)));
}

/**
 * The pairs of sentences of one story that may report one fact, and the probability that they do: what the measures say,
 * and how the pair stands among what else the two articles say. A pair that is not returned has next to none, one that a
 * guard keeps apart has 0. Of sentences with the same words only the first is compared.
 */
export function scoreStory(sentences: readonly Sentence[]): Edge[] {
  const { weighed } = weighStory(sentences);
  return weighed.map(({ a, b, row, model }) => {
    const guarded = findGuard(sentences[a]!, sentences[b]!) !== null;
    return { a, b, score: guarded ? 0 : predict(model, row) };
  });
}

/** The evidence on any two of some sentences, each pair on its own, and the model that weighs it. */
export function weighAlone(sentences: readonly Sentence[]) {
  const modelFor = createModels(openCoefficients().alone, measureNames);
  return { ...createEvidence(sentences), modelOf: byShorter(sentences, modelFor) };
}

/** The evidence on the sentences of one story, the standing of each pair among them included, and the models that weigh it. */
export function weighStory(sentences: readonly Sentence[]) {
  const coefficients = openCoefficients();
  const firsts = [...new Set(findFirsts(sentences))];
  const compared = firsts.map((first) => sentences[first]!);
  const evidence = gatherStoryEvidence(compared);
  const modelOf = byShorter(compared, createModels(coefficients.story, measureNames));
  const positions = new Map(firsts.map((first, i) => [first, i]));
  return {
    weighed: weighStandings(compared, evidence, modelOf, coefficients.context).map(
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
export function gatherStoryEvidence(sentences: readonly Sentence[]): StoryEvidence {
  const { prepare, compare } = createEvidence(sentences);
  const neighbours = findNeighbours(sentences.map((_, i) => prepare(tfidf, i)));
  const matches = findBestMatches(
    sentences,
    neighbours,
    neighbours.map(({ cosine }) => cosine),
  );
  const pairs = neighbours.filter(({ a, b, cosine }) => {
    const isBest = cosine >= matches(a, b).best || cosine >= matches(b, a).best;
    return cosine >= (isBest ? leastAlike : plainlyAlike);
  });
  return { pairs, rows: pairs.map(({ a, b }) => compare(a, b)), compare };
}

/** Chooses the model for two sentences, by their positions, by the words of the shorter one. */
export function byShorter(sentences: readonly Sentence[], modelFor: ModelFor): (a: number, b: number) => LogisticModel {
  return (a, b) => modelFor(Math.min(sentences[a]!.words.length, sentences[b]!.words.length));
}

/** Pairs less alike than this are worth a closer look only if one is the other's best match. */
const plainlyAlike = 0.12;
/** The best match of a sentence that has no match is still one: what is left over is not alike. */
const leastAlike = 0.05;
