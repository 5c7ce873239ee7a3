import type { z } from 'zod';
import type { AlignedStory, Sentence } from '../../model.ts';
import { markedFactsForm } from '../forms.ts';
import { sentencePeers } from '../peers/sentencePeers.ts';
import { precisionRecall } from '../precisionRecall.ts';
import { readJsonLines } from '../readJsonl.ts';
import { clusterStory } from './clusterStory.ts';
import type { EvaluationContext, EvaluationTask, Row } from './contract.ts';
import { groupFolder } from './formStories.ts';
import { readDocuments } from './readDocuments.ts';

type MarkedFacts = z.output<typeof markedFactsForm>;

/** A marked passage of a sentence, the articles that carry its fact, and how surely each method says so of each article. */
interface Asked {
  readonly isMain: boolean;
  readonly own: string;
  readonly carriers: ReadonlySet<string>;
  readonly scores: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** From which score a method credits an article. */
type Thresholds = Readonly<Record<string, number>>;

/** Every other hundredth. */
const thresholds = Array.from({ length: 49 }, (_, i) => (2 * (i + 1)) / 100);

/**
 * Who carries a fact: of the articles credited with every part of a marked passage, those that carry its fact
 * (precision), and of those that carry it, those credited (recall); the passage's own article among both.
 */
export const facts: EvaluationTask<MarkedFacts> = {
  name: 'facts',
  read: (file) => readJsonLines(file, markedFactsForm),
  evaluate: async (stories, context) => {
    const asked: { readonly id: string; readonly passages: readonly Asked[] }[] = [];
    for (const story of stories) asked.push({ id: story.id, passages: await askStory(story, context) });
    const all = asked.flatMap(({ passages }) => passages);
    const peers = sentencePeers.map(({ name }) => name);
    const chosen: Thresholds = {
      newsmerge: 1,
      ...Object.fromEntries(peers.map((peer) => [peer, bestOf(all, peer)])),
    };
    const rows = ['newsmerge', ...peers].map((method) => measure(method, all, method, chosen[method]!));
    const tables = [
      {
        title: `Passages of ${stories.length === 1 ? 'a story' : `${stories.length} stories`}, and who carries their facts`,
        notes: [
          'Each peer compares the passage with the sentences of each article and has the one threshold with the best F1 on',
          'these very stories, which favours the peers. main: passages that their sentences are mainly there to say.',
        ],
        rows,
      },
    ];
    if (!context.byCase) return tables;
    const single = asked.map(({ id, passages }) => measure(id, passages, 'newsmerge', 1));
    return [...tables, { title: 'Story by story', notes: [], rows: single }];
  },
};

async function askStory(marked: MarkedFacts, context: EvaluationContext): Promise<Asked[]> {
  const [group] = await groupFolder(
    await readDocuments(marked.docs.map((doc) => ({ ...doc, outlet: doc.outlet ?? undefined }))),
    context,
    true,
  );
  if (!group) return [];
  const story = await clusterStory(group, context);
  const sentences = story.articles.flatMap((article) => article.sentences);
  const creditOf = new Map(story.credits.map((credit) => [`${credit.article} ${credit.index}`, credit]));
  const asked = marked.facts.flatMap(({ members }) =>
    members.flatMap((member) => {
      const sentence = findSentence(sentences, member);
      return sentence ? [{ member, sentence, carriers: new Set(members.map(({ file }) => file)) }] : [];
    }),
  );
  const texts = asked.map(({ member }) => textOf(story, member));
  const compared = sentencePeers.map(({ name, compare }) => ({
    name,
    compare: compare([...sentences.map(({ text }) => text), ...texts]),
  }));
  return asked.map(({ member, sentence, carriers }, i): Asked => {
    const { parts } = creditOf.get(`${sentence.article} ${sentence.index}`)!;
    const touched = parts.filter(({ start, end }) => member.words.some(([from, to]) => start < to && from < end));
    const credited = story.articles.filter(({ id }) => touched.every((part) => part.carriers.includes(id)));
    const byPeer = compared.map(({ name, compare }) => {
      const best = new Map<string, number>();
      for (const [s, { article }] of sentences.entries())
        best.set(article, Math.max(best.get(article) ?? 0, compare(sentences.length + i, s)));
      return [name, best] as const;
    });
    const scores = { newsmerge: new Map(credited.map(({ id }) => [id, 1])), ...Object.fromEntries(byPeer) };
    return { isMain: member.main, own: sentence.article, carriers, scores };
  });
}

function textOf({ articles }: AlignedStory, { file, words }: MarkedFacts['facts'][number]['members'][number]): string {
  const { text } = articles.find(({ id }) => id === file)!;
  return words.map(([start, end]) => text.slice(start, end)).join(' ');
}

/** The sentence that has most of a marked one, more than half of it. */
function findSentence(
  sentences: readonly Sentence[],
  { file, start, end }: { readonly file: string; readonly start: number; readonly end: number },
): Sentence | null {
  let best: Sentence | null = null;
  let most = (end - start) / 2;
  for (const sentence of sentences) {
    const overlap = Math.min(sentence.end, end) - Math.max(sentence.start, start);
    if (sentence.article === file && overlap > most) [best, most] = [sentence, overlap];
  }
  return best;
}

function bestOf(asked: readonly Asked[], method: string): number {
  const f1 = (threshold: number) => count(asked, method, threshold).f1;
  return thresholds.reduce((best, threshold) => (f1(threshold) > f1(best) ? threshold : best));
}

function count(asked: readonly Asked[], method: string, threshold: number) {
  let [right, credited, carrying] = [0, 0, 0];
  for (const { own, carriers, scores } of asked) {
    const said = new Set([own, ...[...scores[method]!].flatMap(([id, score]) => (score >= threshold ? [id] : []))]);
    right += [...said].filter((id) => carriers.has(id)).length;
    credited += said.size;
    carrying += carriers.size;
  }
  return precisionRecall(right, credited, carrying);
}

function measure(name: string, asked: readonly Asked[], method: string, threshold: number): Row {
  const main = asked.filter(({ isMain }) => isMain);
  const [all, ofMain] = [count(asked, method, threshold), count(main, method, threshold)];
  return {
    name,
    counts: { passages: asked.length, main: main.length },
    measures: {
      threshold: method === 'newsmerge' ? Number.NaN : threshold,
      precision: all.precision,
      recall: all.recall,
      F1: all.f1,
      'main P': ofMain.precision,
      'main R': ofMain.recall,
      'main F1': ofMain.f1,
    },
  };
}
