import type { z } from 'zod';
import type { Range } from '../../model.ts';
import { countOf } from '../../renderers/countOf.ts';
import { canonicalizeTask } from '../../stages/canonicalize.ts';
import { summarizeTask } from '../../stages/summarize.ts';
import { clusterForm } from '../forms.ts';
import { readJsonLines } from '../readJsonl.ts';
import { averageRows } from './averageRows.ts';
import { clusterStory } from './clusterStory.ts';
import type { EvaluationContext, EvaluationTask, Row, Table } from './contract.ts';
import { formStories } from './formStories.ts';
import { readDocuments } from './readDocuments.ts';

type MarkedStory = z.output<typeof clusterForm>;

interface Passage extends Range {
  readonly file: string;
}

/**
 * How much of what a summary should cover, and must, is in that of a run. A nugget is covered when the summary has a
 * sentence that is mostly one of its passages, or one of those that report the same fact.
 */
export const nuggets: EvaluationTask<MarkedStory> = {
  name: 'nuggets',
  read: (file) => readJsonLines(file, clusterForm),
  evaluate: async (stories, context) => {
    const rows: Row[] = [];
    for (const story of stories) rows.push(measure(story, await summarize(story, context)));
    const overall: Table = {
      title: `Mean over ${countOf(stories.length, 'story', 'stories')}`,
      notes: ['recall: of the nuggets. vital: of those that must be covered. words: those of all summaries.'],
      rows: [averageRows('newsmerge', rows)],
    };
    return context.byCase ? [overall, { title: 'Story by story', notes: [], rows }] : [overall];
  },
};

interface Told extends Passage {
  readonly text: string;
}

/** The sentences of the summary of the largest story. */
async function summarize({ docs }: MarkedStory, context: EvaluationContext): Promise<readonly Told[]> {
  const [group] = await formStories(await readDocuments(docs), context);
  if (!group) return [];
  const stated = await canonicalizeTask.run(await clusterStory(group, context));
  const { statements, summary } = await summarizeTask(context.config.summary).run(stated);
  const told = new Map(
    statements.map(({ id, text, canonical }) => [id, { ...canonical, file: canonical.article, text }]),
  );
  return summary.map((id) => told.get(id)!);
}

function measure({ id, clusters, nuggets }: MarkedStory, summary: readonly Told[]): Row {
  const isCovered = ({ members }: MarkedStory['nuggets'][number]) => {
    const marked = members.map(([file, start, end]) => ({ file, start, end }));
    const facts = clusters.filter((cluster) => cluster.members.some((member) => marked.some(overlaps(member))));
    const passages = [...marked, ...facts.flatMap((fact) => fact.members)];
    return summary.some((sentence) => passages.some(isMostly(sentence)));
  };
  const vital = nuggets.filter((nugget) => nugget.vital);
  return {
    name: id,
    counts: {
      words: summary.reduce((sum, { text }) => sum + text.split(' ').length, 0),
      nuggets: nuggets.length,
      vital: vital.length,
    },
    measures: {
      recall: nuggets.filter(isCovered).length / nuggets.length,
      'vital recall': vital.filter(isCovered).length / vital.length,
    },
  };
}

function overlap(a: Passage, b: Passage): number {
  return a.file === b.file ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}

function overlaps(a: Passage): (b: Passage) => boolean {
  return (b) => overlap(a, b) > 0;
}

/** Whether one of two passages has more than half of the other. */
function isMostly(a: Passage): (b: Passage) => boolean {
  return (b) => 2 * overlap(a, b) > Math.min(a.end - a.start, b.end - b.start);
}
