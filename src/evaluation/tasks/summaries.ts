import type { z } from 'zod';
import type { AnnotatedArticle } from '../../model.ts';
import { countOf } from '../../renderers/countOf.ts';
import { canonicalizeTask } from '../../stages/canonicalize.ts';
import { summarizeTask } from '../../stages/summarize.ts';
import { summaryForm } from '../forms.ts';
import type { Peer } from '../peers/contract.ts';
import { lead } from '../peers/lead.ts';
import { lexRank } from '../peers/lexRank.ts';
import { textRank } from '../peers/textRank.ts';
import { readJsonLines } from '../readJsonl.ts';
import { rougeN, rougeSU } from '../rouge.ts';
import { averageRows } from './averageRows.ts';
import { clusterStory } from './clusterStory.ts';
import type { EvaluationContext, EvaluationTask, Row, Table } from './contract.ts';
import { formStories } from './formStories.ts';
import { readDocuments } from './readDocuments.ts';

type SummarizedDocuments = z.output<typeof summaryForm>;

/** Chooses sentences of the articles, at most so many words in all. */
type Summarize = (
  articles: readonly AnnotatedArticle[],
  maxWords: number,
  context: EvaluationContext,
) => Promise<readonly string[]>;

/**
 * How much of what people put in their summaries of the same articles is in the summary of a run: ROUGE-1, ROUGE-2 and
 * ROUGE-SU4, stemmed, both cut at the words allowed. The peers choose among the same sentences.
 */
export const summaries: EvaluationTask<SummarizedDocuments> = {
  name: 'summaries',
  read: (file) => readJsonLines(file, summaryForm),
  evaluate: async (records, context) => {
    const measured = methods.map(({ name }) => ({ name, rows: [] as Row[] }));
    for (const record of records) {
      const articles = await readDocuments(record.docs);
      const maxWords = record.words ?? context.config.summary.maxWords;
      for (const [i, { summarize }] of methods.entries()) {
        const sentences = await summarize(articles, maxWords, context);
        measured[i]!.rows.push(measure(record, sentences.join('\n'), maxWords));
      }
    }
    const overall: Table = {
      title: `Mean over ${countOf(records.length, 'record')}`,
      notes: ['ROUGE with stemming, summaries and references cut at the words allowed. words: those of all summaries.'],
      rows: measured.map(({ name, rows }) => averageRows(name, rows)),
    };
    const single = measured.map(({ name, rows }) => ({ title: `${name}, record by record`, notes: [], rows }));
    return context.byCase ? [overall, ...single] : [overall];
  },
};

const methods: readonly { readonly name: string; readonly summarize: Summarize }[] = [
  { name: 'newsmerge', summarize: runPipeline },
  { name: 'Lead', summarize: runPeer(lead) },
  { name: 'LexRank', summarize: runPeer(lexRank) },
  { name: 'TextRank', summarize: runPeer(textRank) },
];

/** The summary of the largest story. */
async function runPipeline(articles: readonly AnnotatedArticle[], maxWords: number, context: EvaluationContext) {
  const [group] = await formStories(articles, context);
  if (!group) return [];
  const stated = await canonicalizeTask.run(await clusterStory(group, context));
  const { statements, summary } = await summarizeTask({ ...context.config.summary, maxWords }).run(stated);
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  return summary.map((id) => texts.get(id)!);
}

function runPeer(peer: Peer): Summarize {
  return async (articles, maxWords) =>
    peer(
      articles.map(({ sentences }) => ({ sentences: sentences.map(({ text }) => text) })),
      maxWords,
    );
}

function measure({ id, refs }: SummarizedDocuments, summary: string, maxWords: number): Row {
  const options = { stem: true, maxWords };
  const scores = {
    'R-1': rougeN(summary, refs, 1, options),
    'R-2': rougeN(summary, refs, 2, options),
    'R-SU4': rougeSU(summary, refs, options),
  };
  const measures = Object.entries(scores).flatMap(([name, { recall, precision, f1 }]) => [
    [`${name} R`, recall],
    [`${name} P`, precision],
    [`${name} F1`, f1],
  ]);
  return { name: id, counts: { words: summary.match(/\S+/g)?.length ?? 0 }, measures: Object.fromEntries(measures) };
}
