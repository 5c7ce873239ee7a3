import { creditSentences } from '../facts/creditSentences.ts';
import type { AlignedStory, ClusteredStory } from '../model.ts';
import type { Task } from '../stage.ts';

/** Tells which articles of a story carry what each of its sentences says, phrase by phrase. */
export const alignFactsTask: Task<ClusteredStory, AlignedStory> = {
  name: 'alignFacts',
  run: (story) => ({ ...story, credits: creditSentences(story.articles, story.clusters) }),
};
