import type { BoostedTrees } from '../facts/boostedTrees.ts';
import type { StoryPhrases } from '../facts/storyPhrases.ts';
import type { Difference, StoryArticle } from '../model.ts';
import { compareQuotations } from './compareQuotations.ts';
import { compareSlots } from './compareSlots.ts';
import { compareSpellings } from './compareSpellings.ts';
import { hearWitnesses, toDifference } from './findConflicts.ts';

/** A story whose phrases were compared, and what came of it. */
export interface ComparedStory {
  readonly phrases: StoryPhrases;
  /** How likely a sentence carries a phrase, both by their positions, 0 to 1. */
  readonly carried: (phrase: number, sentence: number) => number;
  /** Tells of two slots whether they are one, filled differently. */
  readonly model: BoostedTrees;
}

/**
 * What the outlets of a story give differently, wherever in their articles it stands: figures and clock times, where the
 * story was compared phrase by phrase, the words of a quotation, the spelling of a name.
 */
export function findDifferences(articles: readonly StoryArticle[], compared: ComparedStory | null): Difference[] {
  const outlets = new Set(articles.map(({ outlet }) => outlet));
  if (outlets.size === 1) return [];
  const sentences = articles.flatMap((article) => article.sentences);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const witnesses = hearWitnesses(
    sentences.filter(({ names, quotations }) => names.length + quotations.length > 0),
    ({ article }) => byId.get(article)!,
  );
  const figures = compared ? compareSlots(compared.phrases, articles, compared.carried, compared.model) : [];
  return [...figures, ...compareQuotations(witnesses), ...compareSpellings(witnesses)].map(toDifference);
}
