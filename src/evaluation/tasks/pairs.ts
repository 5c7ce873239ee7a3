import type { z } from 'zod';
import { createSimilarity } from '../../similarity/index.ts';
import { bestThreshold } from '../bestThreshold.ts';
import { classification, rocAuc } from '../classification.ts';
import { pearson, spearman } from '../correlation.ts';
import { pairForm } from '../forms.ts';
import { sentencePeers } from '../peers/sentencePeers.ts';
import { readJsonLines } from '../readJsonl.ts';
import type { EvaluationTask, Table } from './contract.ts';
import { toSentence } from './toSentence.ts';

type Pair = z.output<typeof pairForm>;

/** The pairs of one file: all their sentences together are the corpus. */
interface PairFile {
  readonly file: string;
  readonly pairs: readonly Pair[];
}

/** What a method says of each pair, 0 to 1. */
interface Scored {
  readonly name: string;
  readonly scores: readonly number[];
  /** From which score up two sentences say the same; null for the best on the file itself. */
  readonly threshold: number | null;
}

/**
 * How well two sentences on their own are compared. Labelled pairs: accuracy, precision, recall and F1 of "the same",
 * and the area under the ROC curve, which no threshold decides. Scored pairs: rank and linear correlation.
 */
export const pairs: EvaluationTask<PairFile> = {
  name: 'pairs',
  read: (file) => [{ file, pairs: readJsonLines(file, pairForm) }],
  evaluate: async (files, context) => {
    const tables: Table[] = [];
    for (const { file, pairs } of files) {
      const methods = await scorePairs(pairs);
      if (pairs.some(({ label }) => label !== undefined)) tables.push(measureLabels(file, pairs, methods));
      if (pairs.some(({ score }) => score !== undefined)) tables.push(measureScores(file, pairs, methods));
      if (context.byCase) tables.push(listPairs(file, pairs, methods));
    }
    return tables;
  },
};

async function scorePairs(pairs: readonly Pair[]): Promise<Scored[]> {
  const texts = pairs.flatMap(({ a, b }) => [a, b]);
  const sentences = await Promise.all(texts.map((text, i) => toSentence(text, String(i))));
  const probability = createSimilarity(sentences);
  const scoreAll = (compare: (a: number, b: number) => number) => pairs.map((_, i) => compare(2 * i, 2 * i + 1));
  return [
    { name: 'newsmerge', scores: scoreAll(probability), threshold: 0.5 },
    ...sentencePeers.map(({ name, compare }) => ({ name, scores: scoreAll(compare(texts)), threshold: null })),
  ];
}

function measureLabels(file: string, pairs: readonly Pair[], methods: readonly Scored[]): Table {
  const labelled = [...pairs.keys()].filter((i) => pairs[i]!.label !== undefined);
  const labels = labelled.map((i) => pairs[i]!.label!);
  return {
    title: `${file}, labelled pairs`,
    notes: [
      'newsmerge says "the same" from its own probability of 0.5 up; each peer has the threshold that is most accurate',
      'on this very file, which favours the peers. AUC does not depend on a threshold.',
    ],
    rows: methods.map(({ name, scores, threshold }) => {
      const own = labelled.map((i) => scores[i]!);
      const from = threshold ?? bestThreshold(own, labels);
      const { accuracy, precision, recall, f1 } = classification(
        labels,
        own.map((score) => score >= from),
      );
      return {
        name,
        counts: { pairs: labels.length, same: labels.filter(Boolean).length },
        measures: { threshold: from, accuracy, precision, recall, F1: f1, AUC: rocAuc(own, labels) },
      };
    }),
  };
}

function measureScores(file: string, pairs: readonly Pair[], methods: readonly Scored[]): Table {
  const scored = [...pairs.keys()].filter((i) => pairs[i]!.score !== undefined);
  const gold = scored.map((i) => pairs[i]!.score!);
  return {
    title: `${file}, scored pairs`,
    notes: [],
    rows: methods.map(({ name, scores }) => {
      const own = scored.map((i) => scores[i]!);
      return {
        name,
        counts: { pairs: gold.length },
        measures: { Spearman: spearman(gold, own), Pearson: pearson(gold, own) },
      };
    }),
  };
}

function listPairs(file: string, pairs: readonly Pair[], methods: readonly Scored[]): Table {
  return {
    title: `${file}, pair by pair`,
    notes: [],
    rows: pairs.map(({ label, score }, i) => ({
      name: String(i + 1),
      counts: {},
      measures: {
        gold: score ?? Number(label),
        ...Object.fromEntries(methods.map(({ name, scores }) => [name, scores[i]!])),
      },
    })),
  };
}
