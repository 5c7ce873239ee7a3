import { findDifferences } from '../conflicts/findDifferences.ts';
import { openFactModels } from '../facts/carriers.ts';
import { creditSentences } from '../facts/creditSentences.ts';
import type { AlignedStory, ClusteredStory, StoryArticle } from '../model.ts';
import type { Task } from '../stage.ts';

/** Tells which articles of a story carry what each of its sentences says, phrase by phrase, and what they give differently. */
export const alignFactsTask: Task<ClusteredStory, AlignedStory> = {
  name: 'alignFacts',
  run: (story) => ({ ...story, ...alignFacts(story.articles, story.clusters) }),
};

/** Compares the sentences of a story; `clusters` are those that are put together, as `creditSentences` has them. */
export function alignFacts(
  articles: readonly StoryArticle[],
  clusters: Parameters<typeof creditSentences>[1],
): Pick<AlignedStory, 'credits' | 'differences'> {
  const { credits, phrases, carried } = creditSentences(articles, clusters);
  const compared = phrases && carried ? { phrases, carried, model: openFactModels().difference } : null;
  return { credits, differences: findDifferences(articles, compared) };
}
