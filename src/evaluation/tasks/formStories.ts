import { createLocalExecutor } from '../../executors/local.ts';
import type { ArticleGroup, NonEmpty, TokenizedArticle } from '../../model.ts';
import { groupStage } from '../../stages/group.ts';
import type { EvaluationContext } from './contract.ts';

/** The stories that a run would make of the articles as one folder, the largest first. */
export async function groupFolder(
  articles: readonly TokenizedArticle[],
  { config }: EvaluationContext,
): Promise<ArticleGroup[]> {
  await using executor = createLocalExecutor(config.concurrency);
  const { signal } = new AbortController();
  const groups: ArticleGroup[] = [];
  for await (const group of groupStage(config.group)(stream(articles), { executor, signal, setAside: () => {} })) {
    groups.push(group);
  }
  return groups;
}

/** All articles as one story, unless the context asks for those that a run would make of them; none of no articles. */
export async function formStories(
  articles: readonly TokenizedArticle[],
  context: EvaluationContext,
): Promise<ArticleGroup[]> {
  if (!context.oneStory) return groupFolder(articles, context);
  return articles.length === 0 ? [] : [{ id: '1', articles: articles as unknown as NonEmpty<TokenizedArticle> }];
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
