import type { z } from 'zod';
import { countOf } from '../../renderers/countOf.ts';
import { adjustedRandIndex } from '../adjustedRandIndex.ts';
import { bCubed } from '../bCubed.ts';
import type { Clustering } from '../contingency.ts';
import { storyForm } from '../forms.ts';
import { pairwiseF1 } from '../pairwiseF1.ts';
import { readJsonLines } from '../readJsonl.ts';
import { averageRows } from './averageRows.ts';
import type { EvaluationContext, EvaluationTask, Row, Table } from './contract.ts';
import { groupFolder } from './formStories.ts';
import { readDocuments } from './readDocuments.ts';

type MarkedArticle = z.output<typeof storyForm>;

/**
 * How well articles are grouped by the event that they report: each topic, which puts look-alike events side by side, as
 * a folder of its own, and all together as one folder. An article that a run would set aside stands alone in what was
 * found.
 */
export const stories: EvaluationTask<MarkedArticle> = {
  name: 'stories',
  read: (file) => readJsonLines(file, storyForm),
  evaluate: async (articles, context) => {
    const folders = [...groupBy(articles, ({ topic }) => topic)];
    const rows: Row[] = [];
    for (const [topic, folder] of folders) rows.push(await measureFolder(topic, folder, context));
    const whole = await measureFolder('all topics in one folder', articles, context);
    const overall: Table = {
      title: `Articles of ${countOf(folders.length, 'topic')}`,
      notes: [
        'merged: topics in which some found story has two or more articles of each of two events. aside: articles that a',
        'run would set aside. The first row adds up the counts and averages the measures of the topics.',
      ],
      rows: [averageRows('each topic a folder', rows), whole],
    };
    return context.byCase ? [overall, { title: 'Topic by topic', notes: [], rows }] : [overall];
  },
};

async function measureFolder(name: string, folder: readonly MarkedArticle[], context: EvaluationContext): Promise<Row> {
  const articles = await readDocuments(folder.map(({ id, ...document }) => ({ name: id, ...document })));
  const groups = await groupFolder(articles, context);
  const events = groupBy(folder, eventOf);
  const gold = [...events.values()].map((event) => event.map(({ id }) => id));
  const found = groups.map((group) => group.articles.map(({ id }) => id));
  const b3 = bCubed(gold, found);
  const pair = pairwiseF1(gold, found);
  return {
    name,
    counts: {
      articles: folder.length,
      aside: folder.length - articles.length,
      events: gold.length,
      stories: found.length,
      merged: countMergedTopics(folder, found),
    },
    measures: {
      'B3 P': b3.precision,
      'B3 R': b3.recall,
      'B3 F1': b3.f1,
      'pair P': pair.precision,
      'pair R': pair.recall,
      'pair F1': pair.f1,
      ARI: adjustedRandIndex(gold, found),
    },
  };
}

/** How many topics have a story that holds two or more articles of each of two of the topic's events. */
function countMergedTopics(folder: readonly MarkedArticle[], found: Clustering): number {
  const articleOf = new Map(folder.map((article) => [article.id, article]));
  const merged = new Set<string>();
  for (const story of found) {
    const events = groupBy(
      story.map((id) => articleOf.get(id)!),
      eventOf,
    );
    const large = [...events.values()].filter((event) => event.length >= 2);
    for (const [topic, held] of groupBy(large, (event) => event[0]!.topic)) if (held.length >= 2) merged.add(topic);
  }
  return merged.size;
}

/** Events of different topics may have the same name. */
function eventOf({ topic, cluster }: MarkedArticle): string {
  return JSON.stringify([topic, cluster]);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
