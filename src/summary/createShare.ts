import type { ArticleGroup } from '../model.ts';

/** Up to so many stories are each told at full length. */
const toldInFull = 3;
/** No story has less than this part of the words. */
const leastShare = 1 / 3;

/**
 * What part of the words a summary may have goes to each of `stories`, 1/3 to 1. Where there are more than three, it is the
 * square root of the story's outlets to those of the story with most.
 */
export function createShare(stories: readonly ArticleGroup[]): (story: ArticleGroup) => number {
  if (stories.length <= toldInFull) return () => 1;
  const most = stories.reduce((outlets, story) => Math.max(outlets, countOutlets(story)), 1);
  return (story) => Math.max(leastShare, Math.sqrt(countOutlets(story) / most));
}

function countOutlets({ articles }: ArticleGroup): number {
  return new Set(articles.map(({ outlet }) => outlet)).size;
}
