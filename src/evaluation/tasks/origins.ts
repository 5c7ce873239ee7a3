import type { z } from 'zod';
import type { StoryArticle } from '../../model.ts';
import { countOf } from '../../renderers/countOf.ts';
import { traceOriginsTask } from '../../stages/traceOrigins.ts';
import type { Clustering } from '../contingency.ts';
import type { clusterForm } from '../forms.ts';
import { originForm } from '../forms.ts';
import { pairwiseF1 } from '../pairwiseF1.ts';
import { readJsonLines } from '../readJsonl.ts';
import type { EvaluationContext, EvaluationTask, Row, Table } from './contract.ts';
import { formStories } from './formStories.ts';
import { readDocuments } from './readDocuments.ts';

type MarkedCase = Pick<z.output<typeof clusterForm>, 'id' | 'docs' | 'origins'>;

/** What is marked in a case and what was found; documents are named by case and name. */
interface Outcome {
  readonly id: string;
  readonly documents: number;
  readonly copies: { readonly gold: Clustering; readonly found: Clustering };
  readonly origins: { readonly gold: Clustering; readonly found: Clustering };
  /** For each document that was rightly found to rest on another, whether the one it rests on is marked as the original. */
  readonly originals: readonly boolean[];
}

/**
 * How well copies and common origins are told from independent reports, over pairs of documents. A copy is a copy of its
 * original and of that original's other copies; copies have a common origin too.
 */
export const origins: EvaluationTask<MarkedCase> = {
  name: 'origins',
  read: (file) => readJsonLines(file, originForm),
  evaluate: async (cases, context) => {
    const outcomes: Outcome[] = [];
    for (const one of cases) outcomes.push(await runCase(one, context));
    const overall: Table = {
      title: `Pairs of documents of ${countOf(cases.length, 'story', 'stories')}`,
      notes: ['original: of the documents rightly found to rest on another, those whose original is the one marked.'],
      rows: [measure('newsmerge', outcomes)],
    };
    const rows = outcomes.map((outcome) => measure(outcome.id, [outcome]));
    return context.byCase ? [overall, { title: 'Story by story', notes: [], rows }] : [overall];
  },
};

async function runCase({ id, docs, origins: marked }: MarkedCase, context: EvaluationContext): Promise<Outcome> {
  const found: StoryArticle[] = [];
  for (const group of await formStories(await readDocuments(docs), context)) {
    found.push(...(await traceOriginsTask(context.config.origins).run(group)).articles);
  }
  const ids = docs.map(({ name }) => name);
  const originOf = new Map(found.map((article) => [article.id, article.origin]));
  const copyOf = new Map(found.map((article) => [article.id, article.copyOf]));
  const goldOrigins = joinLists(ids, marked);
  const originals = marked.flatMap(({ docs: sharing, original }) =>
    original === undefined
      ? []
      : sharing
          .filter(
            (doc) =>
              doc !== original && sharing.some((other) => originOf.get(other) === originOf.get(doc) && other !== doc),
          )
          .map((doc) => originOf.get(doc) === original),
  );
  const name = (clustering: Clustering) => clustering.map((cluster) => cluster.map((doc) => JSON.stringify([id, doc])));
  return {
    id,
    documents: docs.length,
    copies: {
      gold: name(
        joinLists(
          ids,
          marked.filter(({ copy }) => copy),
        ),
      ),
      found: name(gather(ids, (doc) => copyOf.get(doc) ?? doc)),
    },
    origins: { gold: name(goldOrigins), found: name(gather(ids, (doc) => originOf.get(doc) ?? doc)) },
    originals,
  };
}

function measure(name: string, outcomes: readonly Outcome[]): Row {
  const pool = (which: 'copies' | 'origins') =>
    pairwiseF1(
      outcomes.flatMap((outcome) => outcome[which].gold),
      outcomes.flatMap((outcome) => outcome[which].found),
    );
  const [copies, common] = [pool('copies'), pool('origins')];
  const originals = outcomes.flatMap((outcome) => outcome.originals);
  return {
    name,
    counts: { documents: outcomes.reduce((sum, { documents }) => sum + documents, 0) },
    measures: {
      'copy P': copies.precision,
      'copy R': copies.recall,
      'copy F1': copies.f1,
      'origin P': common.precision,
      'origin R': common.recall,
      'origin F1': common.f1,
      original: originals.length === 0 ? Number.NaN : originals.filter(Boolean).length / originals.length,
    },
  };
}

/** The documents that hang together by lists that name them. */
function joinLists(ids: readonly string[], lists: readonly { readonly docs: readonly string[] }[]): Clustering {
  const rootOf = new Map(ids.map((id) => [id, id]));
  for (const { docs } of lists) {
    const roots = new Set(docs.map((doc) => rootOf.get(doc)));
    for (const [id, root] of rootOf) if (roots.has(root)) rootOf.set(id, docs[0]!);
  }
  return gather(ids, (id) => rootOf.get(id)!);
}

function gather(ids: readonly string[], keyOf: (id: string) => string): Clustering {
  const clusters = new Map<string, string[]>();
  for (const id of ids) clusters.set(keyOf(id), [...(clusters.get(keyOf(id)) ?? []), id]);
  return [...clusters.values()];
}
