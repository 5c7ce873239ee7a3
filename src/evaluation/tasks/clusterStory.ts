import type { AlignedStory, ArticleGroup } from '../../model.ts';
import { alignFactsTask } from '../../stages/alignFacts.ts';
import { clusterTask } from '../../stages/cluster.ts';
import { traceOriginsTask } from '../../stages/traceOrigins.ts';
import type { EvaluationContext } from './contract.ts';

/** Traces the origins of a group of articles, clusters their sentences and credits their phrases, as a run would. */
export async function clusterStory(group: ArticleGroup, { config }: EvaluationContext): Promise<AlignedStory> {
  const story = await traceOriginsTask(config.origins).run(group);
  return alignFactsTask.run(await clusterTask(config.cluster).run(story));
}
