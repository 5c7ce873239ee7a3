/**
 * `npm run fit -- --pairs FILE... --clusters FILE...`: fits the weights of the measures and prints the text of
 * src/similarity/coefficients.ts. Pairs are judged each on its own: labelled ones as they are and with double weight,
 * scored ones (0 to 5) as the same fact from `sameScore` up. Clusters are stories with their sentences grouped by fact:
 * each pair of neighbours from different articles is a row. What cross-validation says of the fit goes to standard
 * error. Same files, same weights.
 */
import { parseArgs } from 'node:util';
import { createEmbedder } from '../src/embedding/index.ts';
import { classification } from '../src/evaluation/classification.ts';
import { clusterForm, pairForm } from '../src/evaluation/forms.ts';
import { readJsonLines } from '../src/evaluation/readJsonl.ts';
import { readGoldStory } from '../src/evaluation/tasks/goldStory.ts';
import { toSentence } from '../src/evaluation/tasks/toSentence.ts';
import { crossValidate } from '../src/similarity/crossValidate.ts';
import { createEvidence, type SimilarityOptions } from '../src/similarity/evidence.ts';
import { gatherStoryEvidence, measures } from '../src/similarity/index.ts';
import type { Coefficients } from '../src/similarity/judge.ts';
import { fitLogistic } from '../src/similarity/logisticRegression.ts';

/** Evidence with what it should have said. */
interface Rows {
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly (0 | 1)[];
  /** What must stay together in cross-validation. */
  readonly groups: readonly string[];
}

const sameScore = 3;
const penalty = 1;
/** Stories marked by hand are few: only evidence of clearly different kinds is weighed there, or the weights fit noise. */
const storyMeasures = [
  'dice',
  'tfidf',
  'containment',
  'coverage',
  'names',
  'values',
  'quotations',
  'meaning',
  'direction',
];
const folds = 5;

const { values } = parseArgs({
  options: { pairs: { type: 'string', multiple: true }, clusters: { type: 'string', multiple: true } },
});
await using embedder = createEmbedder({ vectors: 'wasm', cache: null, threads: Number.POSITIVE_INFINITY });
const kinds = { vectors: embedder.embed, lexical: null };

const fitted: Record<string, Record<string, Coefficients>> = { alone: {}, story: {} };
for (const [kind, embed] of Object.entries(kinds)) {
  const pairs = await gatherPairs(values.pairs ?? [], { measures: measures.map(({ name }) => name), embed });
  fitted.alone![kind] = fitRows(`alone, ${kind}`, pairs);
  fitted.story![kind] = fitRows(
    `story, ${kind}`,
    await gatherStories(values.clusters ?? [], { measures: storyMeasures, embed }),
  );
}
console.log(`import type { Coefficients } from './judge.ts';

/**
 * Weights of the evidence, fitted by \`npm run fit\`: \`alone\` for two sentences on their own, \`story\` for two sentences
 * of one story, each with and without sentence vectors.
 */
export const coefficients: Record<'alone' | 'story', Record<'vectors' | 'lexical', Coefficients>> = ${JSON.stringify(fitted, null, 2)};`);

async function gatherPairs(files: readonly string[], option: SimilarityOptions): Promise<Rows> {
  const records = files.flatMap((file) => readJsonLines(file, pairForm));
  const pairs = records.flatMap((record) => (record.label === undefined ? [record] : [record, record]));
  const sentences = await Promise.all(pairs.flatMap(({ a, b }) => [toSentence(a), toSentence(b)]));
  const evidence = await createEvidence(sentences, option);
  return {
    names: evidence.names,
    rows: pairs.map((_, i) => evidence.compare(2 * i, 2 * i + 1)),
    labels: pairs.map(({ label, score }) => ((label ?? score! >= sameScore) ? 1 : 0)),
    groups: pairs.map(({ a }) => a),
  };
}

async function gatherStories(files: readonly string[], option: SimilarityOptions): Promise<Rows> {
  const gathered: Rows[] = [];
  for (const record of files.flatMap((file) => readJsonLines(file, clusterForm))) {
    const { sentences, factOf } = await readGoldStory(record);
    const { pairs, names, rows } = await gatherStoryEvidence(sentences, option);
    const across = pairs.map(({ a, b }) => sentences[a]!.article !== sentences[b]!.article);
    gathered.push({
      names,
      rows: rows.filter((_, i) => across[i]),
      labels: pairs.flatMap(({ a, b }, i) =>
        across[i] ? [factOf(a) !== null && factOf(a) === factOf(b) ? 1 : 0] : [],
      ),
      groups: across.filter(Boolean).map(() => record.id),
    });
  }
  return {
    names: gathered[0]?.names ?? [],
    rows: gathered.flatMap(({ rows }) => rows),
    labels: gathered.flatMap(({ labels }) => labels),
    groups: gathered.flatMap(({ groups }) => groups),
  };
}

function fitRows(what: string, { names, rows, labels, groups }: Rows): Coefficients {
  const held = crossValidate(rows, labels, groups, {
    folds: Math.min(folds, new Set(groups).size),
    seed: 1,
    l2: penalty,
  });
  const { accuracy, f1 } = classification(
    labels.map(Boolean),
    held.map((probability) => probability >= 0.5),
  );
  console.error(`${what}: ${rows.length} pairs, cross-validated accuracy ${accuracy.toFixed(4)}, F1 ${f1.toFixed(4)}`);
  const { intercept, weights } = fitLogistic(rows, labels, { l2: penalty });
  const meanOf = (column: number) => rows.reduce((sum, row) => sum + row[column]! / rows.length, 0);
  const round = (value: number) => Number(value.toFixed(4));
  return {
    intercept: round(intercept),
    evidence: Object.fromEntries(
      names.map((name, i) => [name, { weight: round(weights[i]!), mean: round(meanOf(i)) }]),
    ),
  };
}
