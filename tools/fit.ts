/**
 * `npm run fit -- --pairs FILE... --clusters FILE...`: fits the weights of the measures and writes
 * data/similarity.json. Pairs are judged each on its own: labelled ones as they are, scored ones (0 to 5) as
 * likely the same as people label pairs of that score. Clusters are stories with their sentences grouped by fact: each
 * pair of neighbours from different articles is a row. What cross-validation says of the fit goes to standard error:
 * pairs in folds, stories each from all the others, their sentences clustered at several thresholds. Same files, same
 * weights.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Edge } from '../src/clustering/averageLinkage.ts';
import { classification, rocAuc } from '../src/evaluation/classification.ts';
import { spearman } from '../src/evaluation/correlation.ts';
import { pairForm } from '../src/evaluation/forms.ts';
import { pairwiseF1 } from '../src/evaluation/pairwiseF1.ts';
import { readJsonLines } from '../src/evaluation/readJsonl.ts';
import { type GoldStory, readGoldStory } from '../src/evaluation/tasks/goldStory.ts';
import { readMarkedStories } from '../src/evaluation/tasks/readMarkedStories.ts';
import { toSentence } from '../src/evaluation/tasks/toSentence.ts';
import type { Sentence } from '../src/model.ts';
import { coefficientsFile, type SimilarityCoefficients } from '../src/similarity/coefficients.ts';
import { crossValidate } from '../src/similarity/crossValidate.ts';
import { createEvidence } from '../src/similarity/evidence.ts';
import { findGuard } from '../src/similarity/findGuard.ts';
import {
  byShorter,
  type ContextWeights,
  gatherStoryEvidence,
  measureNames,
  type StoryEvidence,
  standings,
  weighStandings,
} from '../src/similarity/index.ts';
import { type Coefficients, createModels, fullnessOf } from '../src/similarity/judge.ts';
import { fitLogistic, predict, predictLogOdds } from '../src/similarity/logisticRegression.ts';
import { findStandings } from '../src/similarity/standing.ts';
import { joinSentences } from '../src/stages/cluster.ts';

/** What the measures say of a pair, how many words its shorter sentence has, and what it should have said. */
interface Row {
  readonly values: readonly number[];
  readonly words: number;
  /** 0 to 1. */
  readonly label: number;
}

interface MeasuredStory extends StoryEvidence, GoldStory {
  readonly id: string;
}

/** People label half of the pairs of this score the same, e times the odds a point further (pairs that have both). */
const evenScore = 3;
const oddsPerPoint = 1.3;
/** What a scored pair counts, to a labelled one's 1. */
const scoredWeight = 1.6;
const pairPenalty = 10;
const storyPenalty = 4;
const contextPenalty = 10;
const folds = 5;
const thresholds = [0.15, 0.2, 0.25, 0.3, 0.35];
const sameArticle = 0.5;

const { values: files } = parseArgs({
  options: { pairs: { type: 'string', multiple: true }, clusters: { type: 'string', multiple: true } },
});

const alone = await fitPairs();
const stories = await measureStories();
validateStories(stories);
const fitted: SimilarityCoefficients = { alone, ...fitStories(stories) };
const text = JSON.stringify(fitted, null, 2).replace(/\{\n\s+"base"[^}]+\}/g, (weight) => weight.replace(/\s+/g, ' '));
writeFileSync(coefficientsFile, `${text}\n`);

async function fitPairs(): Promise<Coefficients> {
  const pairs = (files.pairs ?? []).flatMap((file) => readJsonLines(file, pairForm));
  const sentences = await Promise.all(pairs.flatMap(({ a, b }) => [toSentence(a), toSentence(b)]));
  const { compare } = createEvidence(sentences);
  const rows = pairs.map(({ label, score }, i) => ({
    values: compare(2 * i, 2 * i + 1),
    words: shorter(sentences[2 * i]!, sentences[2 * i + 1]!),
    label: label === undefined ? 1 / (1 + Math.exp(oddsPerPoint * (evenScore - score!))) : Number(label),
  }));
  const weights = pairs.map(({ label }) => (label === undefined ? scoredWeight : 1));
  const held = crossValidate(
    rows.map(toColumns),
    rows.map(({ label }) => label),
    pairs.map(({ a, b }) =>
      [a, b]
        .map((text) => text.toLowerCase().replace(/\W+/g, ''))
        .sort()
        .join(),
    ),
    { folds, seed: 1, l2: pairPenalty, weights },
  );
  const labelled = [...pairs.keys()].filter((i) => pairs[i]!.label !== undefined);
  const scored = [...pairs.keys()].filter((i) => pairs[i]!.score !== undefined);
  const gold = labelled.map((i) => pairs[i]!.label!);
  const probabilities = labelled.map((i) => held[i]!);
  const { accuracy, f1 } = classification(
    gold,
    probabilities.map((probability) => probability >= 0.5),
  );
  const rho = spearman(
    scored.map((i) => pairs[i]!.score!),
    scored.map((i) => held[i]!),
  );
  report(`alone: ${rows.length} pairs, cross-validated`, {
    accuracy,
    F1: f1,
    AUC: rocAuc(probabilities, gold),
    Spearman: rho,
  });
  return fitRows(rows, { l2: pairPenalty, weights });
}

async function measureStories(): Promise<MeasuredStory[]> {
  const measured: MeasuredStory[] = [];
  for (const marked of (files.clusters ?? []).flatMap(readMarkedStories)) {
    const gold = await readGoldStory(marked);
    measured.push({ id: marked.id, ...gold, ...gatherStoryEvidence(gold.sentences) });
  }
  return measured;
}

function fitStories(stories: readonly MeasuredStory[]): { story: Coefficients; context: ContextWeights } {
  const acrossOf = stories.map(listAcross);
  const rows = stories.flatMap((story, s) => acrossOf[s]!.map((i) => toRow(story, i)));
  const story = fitRows(rows, { l2: storyPenalty });
  const standing = stories.flatMap((measured, s) => {
    const { sentences, pairs } = measured;
    const logOdds = weighAlone(measured, story);
    const found = findStandings(
      sentences,
      pairs,
      logOdds.map((odds) => 1 / (1 + Math.exp(-odds))),
    );
    return acrossOf[s]!.map((i) => [logOdds[i]!, ...standings.map((kind) => found[i]![kind])]);
  });
  const { intercept, weights } = fitLogistic(
    standing,
    rows.map(({ label }) => label),
    { l2: contextPenalty },
  );
  const entries = ['logOdds', ...standings].map((name, i) => [name, round(weights[i]!)]);
  return { story, context: { intercept: round(intercept), ...Object.fromEntries(entries) } as ContextWeights };
}

/** Each story judged by what was fitted to the others, its sentences clustered as in a run. */
function validateStories(stories: readonly MeasuredStory[]): void {
  const found = stories.map((story) => {
    const { story: coefficients, context } = fitStories(stories.filter((other) => other !== story));
    const modelOf = byShorter(story.sentences, createModels(coefficients, measureNames));
    const edges = weighStandings(story.sentences, story, modelOf, context).map(
      ({ a, b, row, model }): Edge => ({
        a,
        b,
        score: findGuard(story.sentences[a]!, story.sentences[b]!) ? 0 : predict(model, row),
      }),
    );
    return thresholds.map((threshold) => measureClusters(story, edges, threshold));
  });
  for (const [t, threshold] of thresholds.entries()) {
    const mean = (name: 'precision' | 'recall' | 'f1') =>
      found.reduce((sum, measured) => sum + measured[t]![name], 0) / stories.length;
    report(`story, threshold ${threshold}: pairs of articles of ${stories.length} stories, each from the others`, {
      precision: mean('precision'),
      recall: mean('recall'),
      F1: mean('f1'),
    });
  }
}

function measureClusters({ sentences, factOf }: MeasuredStory, edges: readonly Edge[], threshold: number) {
  const gold = new Map<number | string, string[]>();
  for (const i of sentences.keys()) {
    const key = factOf(i) ?? `alone ${i}`;
    gold.set(key, [...(gold.get(key) ?? []), String(i)]);
  }
  const positions = new Map(sentences.map((sentence, i) => [sentence, String(i)]));
  const clusters = joinSentences(sentences, edges, { threshold, sameArticle });
  const found = clusters.map(({ members }) => members.map((member) => positions.get(member)!));
  return pairwiseF1(
    [...gold.values()],
    found,
    (a, b) => sentences[Number(a)]!.article !== sentences[Number(b)]!.article,
  );
}

/** Log-odds of all pairs of a story by the measures alone. */
function weighAlone({ sentences, pairs, rows }: MeasuredStory, coefficients: Coefficients): number[] {
  const modelOf = byShorter(sentences, createModels(coefficients, measureNames));
  return pairs.map(({ a, b }, i) => predictLogOdds(modelOf(a, b), rows[i]!));
}

/** Positions of the pairs that are of different articles. */
function listAcross({ pairs, sentences }: MeasuredStory): number[] {
  return [...pairs.keys()].filter((i) => sentences[pairs[i]!.a]!.article !== sentences[pairs[i]!.b]!.article);
}

function toRow({ pairs, rows, sentences, factOf }: MeasuredStory, i: number): Row {
  const { a, b } = pairs[i]!;
  const same = factOf(a) !== null && factOf(a) === factOf(b);
  return { values: rows[i]!, words: shorter(sentences[a]!, sentences[b]!), label: Number(same) };
}

function shorter(a: Sentence, b: Sentence): number {
  return Math.min(a.words.length, b.words.length);
}

/** The evidence, how full the pair is, and the evidence as far as it is full. */
function toColumns({ values, words }: Row): number[] {
  const fullness = fullnessOf(words);
  return [...values, fullness, ...values.map((value) => value * fullness)];
}

function fitRows(
  rows: readonly Row[],
  options: { readonly l2: number; readonly weights?: readonly number[] },
): Coefficients {
  const { intercept, weights } = fitLogistic(
    rows.map(toColumns),
    rows.map(({ label }) => label),
    options,
  );
  const weightOf = (i: number) => ({
    base: round(weights[i]!),
    byLength: round(weights[measureNames.length + 1 + i]!),
  });
  return {
    intercept: { base: round(intercept), byLength: round(weights[measureNames.length]!) },
    evidence: Object.fromEntries(measureNames.map((name, i) => [name, weightOf(i)])),
  };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function report(what: string, measured: Readonly<Record<string, number>>): void {
  const shown = Object.entries(measured).map(([name, value]) => `${name} ${value.toFixed(4)}`);
  console.error(`${what}: ${shown.join(', ')}`);
}
