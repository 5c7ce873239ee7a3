import type { ArticleGroup, ClusteredStory } from '../../model.ts';
import { clusterTask } from '../../stages/cluster.ts';
import { traceOriginsTask } from '../../stages/traceOrigins.ts';
import type { EvaluationContext } from './contract.ts';

/** Traces the origins of a group of articles and clusters their sentences, as a run would. */
export async function clusterStory(
  group: ArticleGroup,
  { config, similarity }: EvaluationContext,
): Promise<ClusteredStory> {
  const story = await traceOriginsTask(config.origins).run(group);
  return clusterTask({ ...similarity, ...config.cluster }).run(story);
}
