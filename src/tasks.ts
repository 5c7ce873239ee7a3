import type { Config } from './config/config.ts';
import type { AnnotatedArticle, Article, ArticleGroup } from './model.ts';
import { reportStory } from './output/buildReport.ts';
import type { ReportStory } from './report.ts';
import { runPart, type Task } from './stage.ts';
import { alignFactsTask } from './stages/alignFacts.ts';
import { boundedAnnotateTask } from './stages/annotate.ts';
import { canonicalizeTask } from './stages/canonicalize.ts';
import { cleanTask } from './stages/clean.ts';
import { clusterTask } from './stages/cluster.ts';
import { identifyLanguageTask } from './stages/identifyLanguage.ts';
import { summarizeTask } from './stages/summarize.ts';
import { traceOriginsTask } from './stages/traceOrigins.ts';

/** A story with the part of the words of a summary that it may have, 0 to 1. */
export type SharedGroup = ArticleGroup & { readonly share: number };

/** All that is done with an article on its own: its language, cleaning and annotation. */
export function prepareTask({ language, limits }: Config): Task<Article, AnnotatedArticle> {
  const identifyLanguage = identifyLanguageTask(language);
  const annotate = boundedAnnotateTask(limits.maxArticleSentences);
  return {
    name: 'prepare',
    run: async (article) => runPart(annotate, await runPart(cleanTask, await runPart(identifyLanguage, article))),
    sizeOf: ({ text }) => text.length,
  };
}

/** All that is done with a story on its own, from its origins to its summary. */
export function mergeTask({ origins, cluster, summary, output }: Config): Task<SharedGroup, ReportStory> {
  const traceOrigins = traceOriginsTask(origins);
  const clusterSentences = clusterTask(cluster);
  return {
    name: 'merge',
    run: async ({ share, ...group }) => {
      const clustered = await runPart(clusterSentences, await runPart(traceOrigins, group));
      const stated = await runPart(canonicalizeTask, await runPart(alignFactsTask, clustered));
      const summarize = summarizeTask(summary, () => share);
      return reportStory(await runPart(summarize, stated), output.articles);
    },
    sizeOf: ({ articles }) => articles.reduce((sum, { text }) => sum + text.length, 0),
  };
}
