import { averageLinkage, type Edge } from '../../clustering/averageLinkage.ts';
import type { Sentence } from '../../model.ts';
import { countOf } from '../../renderers/countOf.ts';
import { adjustedRandIndex } from '../adjustedRandIndex.ts';
import { bCubed } from '../bCubed.ts';
import type { Clustering } from '../contingency.ts';
import { pairwiseF1 } from '../pairwiseF1.ts';
import { sentencePeers } from '../peers/sentencePeers.ts';
import { averageRows } from './averageRows.ts';
import { clusterStory } from './clusterStory.ts';
import type { EvaluationContext, EvaluationTask, Row, Table } from './contract.ts';
import { formStories } from './formStories.ts';
import { type GoldStory, type MarkedStory, readGoldStory } from './goldStory.ts';
import { readMarkedStories } from './readMarkedStories.ts';

/** A marked story, and its sentences and lost passages as items that are named by `items`. */
interface Case extends GoldStory {
  readonly id: string;
  readonly gold: Clustering;
  /** The document of each item. */
  readonly fileOf: ReadonlyMap<string, string>;
}

/** What a method makes of each story. */
interface Method {
  readonly name: string;
  readonly threshold: number;
  readonly found: readonly Clustering[];
}

/**
 * How well the sentences of a story are clustered by fact, by the whole way from reading to clustering. A marked passage
 * that was cleaned away stands alone in the found clustering, a sentence that is in no fact stands alone in the gold one.
 */
export const clusters: EvaluationTask<MarkedStory> = {
  name: 'clusters',
  read: readMarkedStories,
  evaluate: async (stories, context) => {
    const cases: Case[] = [];
    for (const story of stories) cases.push(toCase(story.id, await readGoldStory(story)));
    const methods = [await runPipeline(cases, context), ...sentencePeers.map((peer) => runPeer(peer, cases))];
    const measured = methods.map((method) =>
      cases.map((story, i) => measure(story, method.found[i]!, method.threshold)),
    );
    const overall: Table = {
      title: `Mean over ${countOf(cases.length, 'story', 'stories')}`,
      notes: [
        'Each peer has the one threshold that gives it the best mean F1 of pairs on these very stories, which favours the',
        'peers. B3: B-cubed. cross: pairs of different articles. lost: marked sentences cleaned away or not told apart.',
      ],
      rows: methods.map(({ name }, i) => averageRows(name, measured[i]!)),
    };
    const single = methods.map(({ name }, i) => ({ title: `${name}, story by story`, notes: [], rows: measured[i]! }));
    return context.byCase ? [overall, ...single] : [overall];
  },
};

function toCase(id: string, story: GoldStory): Case {
  const facts = new Map<number, string[]>();
  const fileOf = new Map<string, string>();
  const add = (item: string, file: string, fact: number | null) => {
    fileOf.set(item, file);
    if (fact === null) return;
    const members = facts.get(fact);
    if (members) members.push(item);
    else facts.set(fact, [item]);
  };
  story.sentences.forEach((sentence, i) => {
    add(nameOf(sentence), sentence.article, story.factOf(i));
  });
  story.lost.forEach(({ file, fact }, i) => {
    add(`lost ${i}`, file, fact);
  });
  return { ...story, id, gold: [...facts.values()], fileOf };
}

function nameOf({ article, index }: Sentence): string {
  return `${index} ${article}`;
}

async function runPipeline(cases: readonly Case[], context: EvaluationContext): Promise<Method> {
  const found: Clustering[] = [];
  for (const { articles } of cases) {
    const groups = await formStories(articles, context);
    const stories = await Promise.all(groups.map((group) => clusterStory(group, context)));
    found.push(stories.flatMap(({ clusters }) => clusters.map(({ members }) => members.map(nameOf))));
  }
  return { name: 'newsmerge', threshold: context.config.cluster.threshold, found };
}

/** Every other hundredth. */
const thresholds = Array.from({ length: 49 }, (_, i) => (2 * (i + 1)) / 100);

/** Clusters by the peer's measure alone, linked as newsmerge links, two sentences of one article never together. */
function runPeer({ name, compare }: (typeof sentencePeers)[number], cases: readonly Case[]): Method {
  const edges = cases.map(({ sentences }) => listEdges(sentences, compare(sentences.map(({ text }) => text))));
  const runs = thresholds.map((threshold) => ({
    name,
    threshold,
    found: cases.map(({ sentences }, i) => link(sentences, edges[i]!, threshold)),
  }));
  const quality = ({ found }: Method) => found.reduce((sum, each, i) => sum + pairwiseF1(cases[i]!.gold, each).f1, 0);
  return runs
    .map((run) => ({ run, score: quality(run) }))
    .reduce((best, next) => (next.score > best.score ? next : best)).run;
}

function listEdges(sentences: readonly Sentence[], compare: (a: number, b: number) => number): Edge[] {
  const edges: Edge[] = [];
  for (let b = 0; b < sentences.length; b += 1) {
    for (let a = 0; a < b; a += 1) edges.push({ a, b, score: compare(a, b) });
  }
  return edges.filter(({ score }) => score > 0);
}

function link(sentences: readonly Sentence[], edges: readonly Edge[], threshold: number): Clustering {
  const mayMerge = (left: readonly number[], right: readonly number[]) =>
    left.every((x) => right.every((y) => sentences[x]!.article !== sentences[y]!.article));
  return averageLinkage(sentences.length, edges, threshold, mayMerge).map((cluster) =>
    cluster.map((i) => nameOf(sentences[i]!)),
  );
}

function measure({ id, sentences, gold, lost, fileOf }: Case, found: Clustering, threshold: number): Row {
  const b3 = bCubed(gold, found);
  const pair = pairwiseF1(gold, found);
  const cross = pairwiseF1(gold, found, (a, b) => fileOf.get(a) !== fileOf.get(b));
  return {
    name: id,
    counts: { sentences: sentences.length, facts: gold.length, lost: lost.length },
    measures: {
      threshold,
      'B3 P': b3.precision,
      'B3 R': b3.recall,
      'B3 F1': b3.f1,
      'pair P': pair.precision,
      'pair R': pair.recall,
      'pair F1': pair.f1,
      'cross P': cross.precision,
      'cross R': cross.recall,
      'cross F1': cross.f1,
      ARI: adjustedRandIndex(gold, found),
    },
  };
}
