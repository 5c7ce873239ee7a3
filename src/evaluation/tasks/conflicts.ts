import { z } from 'zod';
import type { ClusteredStory, Conflict, NonEmpty, Sentence, StoryArticle } from '../../model.ts';
import { alignFactsTask } from '../../stages/alignFacts.ts';
import { canonicalizeTask } from '../../stages/canonicalize.ts';
import { traceOriginsTask } from '../../stages/traceOrigins.ts';
import { clusterForm, conflictForm } from '../forms.ts';
import { type MarkedConflict, matchConflicts } from '../matchConflicts.ts';
import { precisionRecall } from '../precisionRecall.ts';
import { readJsonLines } from '../readJsonl.ts';
import type { EvaluationContext, EvaluationTask, Row, Table } from './contract.ts';
import { readGoldStory } from './goldStory.ts';
import { toArticle } from './toArticle.ts';

type MarkedCase = z.output<typeof conflictForm>;
type MarkedStory = z.output<typeof clusterForm>;

/** What was marked in a case and what was found in it. */
interface Outcome {
  readonly id: string;
  readonly marked: readonly MarkedConflict[];
  readonly found: readonly Conflict[];
}

const relations = ['contradiction', 'update', 'rounding', 'scope', 'unresolved'] as const;

/**
 * How well disagreements are found and named between sentences that are known to report one fact: short cases in the
 * form of `conflictForm`, or stories whose clusters are marked. A conflict is right when its kind, its relation and two
 * of its values are.
 */
export const conflicts: EvaluationTask<MarkedCase | MarkedStory> = {
  name: 'conflicts',
  read: (file) => {
    const [first] = readJsonLines(file, z.looseObject({}, 'an object'));
    return 'reports' in first! ? readJsonLines(file, conflictForm) : readJsonLines(file, clusterForm);
  },
  evaluate: async (cases, context) => {
    const outcomes: Outcome[] = [];
    for (const one of cases) outcomes.push(await ('reports' in one ? runCase(one) : runStory(one, context)));
    const overall: Table = {
      title: 'Conflicts in sentences that report one fact',
      notes: [
        'A conflict is right when kind, relation and two values are; "any relation" does not ask for the relation. A false',
        'contradiction is one that is marked otherwise or not at all.',
      ],
      rows: [
        count('newsmerge', outcomes),
        count('any relation', outcomes, null),
        ...relations.map((relation) => count(relation, outcomes, [relation])),
      ],
    };
    const rows = outcomes.map((outcome) => count(outcome.id, [outcome]));
    return context.byCase ? [overall, { title: 'Case by case', notes: [], rows }] : [overall];
  },
};

/** Counts the conflicts of such relations; with null, of any relation and right whatever it is. */
function count(name: string, outcomes: readonly Outcome[], asked: readonly string[] | null = relations): Row {
  const counts = { cases: outcomes.length, marked: 0, found: 0, right: 0, 'false contradictions': 0 };
  const isAsked = ({ relation }: { readonly relation: string }) => asked === null || asked.includes(relation);
  for (const { marked, found } of outcomes) {
    const pairs = matchConflicts(marked, found);
    const isRight = ([gold, match]: (typeof pairs)[number]) => gold.relation === match?.relation;
    counts.marked += marked.filter(isAsked).length;
    counts.found += found.filter(isAsked).length;
    counts.right += pairs.filter((pair) => isAsked(pair[0]) && (asked === null ? pair[1] : isRight(pair))).length;
    const rightly = new Set(pairs.filter(isRight).map(([, match]) => match));
    const claimed = found.filter((conflict) => isAsked(conflict) && conflict.relation === 'contradiction');
    counts['false contradictions'] += claimed.filter((conflict) => !rightly.has(conflict)).length;
  }
  const { precision, recall, f1 } = precisionRecall(counts.right, counts.found, counts.marked);
  return { name, counts, measures: { precision, recall, F1: f1 } };
}

/** All sentences of a case are one fact. */
async function runCase({ id, reports, conflicts }: MarkedCase): Promise<Outcome> {
  const articles: StoryArticle[] = [];
  for (const [i, { text, origin, ...report }] of reports.entries()) {
    const article = await toArticle(text, { ...report, id: String(i + 1) });
    const originKind = origin === undefined || origin === article.id ? 'own' : 'rewrite';
    articles.push({ ...article, copyOf: null, origin: origin ?? article.id, originKind, originEvidence: [] });
  }
  const members = articles.flatMap(({ sentences }) => sentences);
  const marked = conflicts.map(({ values, ...conflict }) => ({
    ...conflict,
    isVerbatim: true,
    values: values.map((value) => ({ value, members: members.filter(({ text }) => text.includes(value)) })),
  }));
  return { id, marked, found: await findIn(articles, [members]) };
}

async function runStory(story: MarkedStory, { config }: EvaluationContext): Promise<Outcome> {
  const { articles, sentences, factOf } = await readGoldStory(story);
  const traced = await traceOriginsTask(config.origins).run({ id: '1', articles: articles as never, related: [] });
  const facts = new Map<unknown, Sentence[]>();
  for (const [i, sentence] of sentences.entries()) {
    const fact = factOf(i) ?? sentence;
    facts.set(fact, [...(facts.get(fact) ?? []), sentence]);
  }
  const marked = story.conflicts.map(({ kind, relation, values }) => ({
    kind,
    relation,
    isVerbatim: false,
    values: values.map(({ value, members }) => ({
      value,
      members: members.map(([article, start, end]) => ({ article, start, end })),
    })),
  }));
  return { id: story.id, marked, found: await findIn(traced.articles, [...facts.values()]) };
}

async function findIn(
  articles: readonly StoryArticle[],
  clusters: readonly Sentence[][],
): Promise<readonly Conflict[]> {
  const story = {
    id: '1',
    articles,
    clusters: clusters.map((members) => ({ members: members as unknown as NonEmpty<Sentence> })),
  };
  const aligned = await alignFactsTask.run(story as unknown as ClusteredStory);
  return (await canonicalizeTask.run(aligned)).conflicts;
}
