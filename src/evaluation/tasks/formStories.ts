import { createLocalExecutor } from '../../executors/local.ts';
import type { AnnotatedArticle, ArticleGroup } from '../../model.ts';
import { groupStage } from '../../stages/group.ts';
import type { EvaluationContext } from './contract.ts';

/** The stories that a run would make of the articles as one folder, the largest first. */
export async function groupFolder(
  articles: readonly AnnotatedArticle[],
  { config }: Pick<EvaluationContext, 'config'>,
  oneStory = false,
): Promise<ArticleGroup[]> {
  await using executor = createLocalExecutor();
  const context = { executor, signal: new AbortController().signal, setAside: () => {} };
  const groups: ArticleGroup[] = [];
  for await (const group of groupStage({ ...config.group, oneStory })(stream(articles), context)) groups.push(group);
  return groups;
}

/** All articles as one story, unless the context asks for those that a run would make of them; none of no articles. */
export function formStories(
  articles: readonly AnnotatedArticle[],
  context: EvaluationContext,
): Promise<ArticleGroup[]> {
  return groupFolder(articles, context, context.oneStory);
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
