import { findCommonSources } from '../articles/origins/commonSources.ts';
import {
  type Candidate,
  findSource,
  hasAgency,
  type OriginOptions,
  type Source,
  type Traced,
} from '../articles/origins/findSource.ts';
import { inOrder, whenOf } from '../articles/origins/precedence.ts';
import { readReliance } from '../articles/origins/reliance.ts';
import { outline } from '../articles/origins/retelling.ts';
import { compareSentences, createSentenceIndex } from '../articles/origins/sentenceIndex.ts';
import type { AnnotatedArticle, ArticleGroup, NonEmpty, Story, StoryArticle } from '../model.ts';
import type { Task } from '../stage.ts';

export type { OriginOptions } from '../articles/origins/findSource.ts';

/**
 * Finds which articles of a story are copies of one another and which rest on another: on its text, on an agency's copy
 * that another prints too, on another's outlet that they credit, or on the same outlet outside the story; and what
 * several outlets name as their source. Of two such articles the original is the one whose outlet the other credits,
 * unless it is of a later day, then the one published earlier, then the longer one, then the one whose id comes first.
 */
export function traceOriginsTask(options: OriginOptions): Task<ArticleGroup, Story> {
  return {
    name: 'traceOrigins',
    run: (group) => {
      const traced = trace(inOrder(prepare(group.articles)), options);
      const articles = group.articles.map(({ id }) => traced.get(id)!) as unknown as NonEmpty<StoryArticle>;
      return { ...group, articles, sources: findCommonSources(group.articles) };
    },
  };
}

function prepare(articles: readonly AnnotatedArticle[]): Candidate[] {
  const reliances = readReliance(articles);
  return articles.map((article, i) => {
    const sentences = compareSentences(article);
    const wordCount = article.sentences.reduce((sum, { words }) => sum + words.length, 0);
    return {
      article,
      sentences,
      outline: outline(sentences),
      wordCount,
      reliance: reliances[i]!,
      when: whenOf(article),
    };
  });
}

function trace(ordered: readonly Candidate[], options: OriginOptions): Map<string, StoryArticle> {
  const index = createSentenceIndex();
  const numberOf = new Map<string, number>();
  const earlier: Traced[] = [];
  const firsts: Traced[] = [];
  const crediting: Traced[] = [];
  const resting = new Map<string, Traced>();
  for (const candidate of ordered) {
    const found = findSource(
      candidate,
      { earlier, firsts, crediting, resting },
      index.match(candidate.sentences),
      options,
    );
    const key = JSON.stringify(candidate.sentences.map(({ all, own, slots }) => [all, own, slots]));
    const words = numberOf.get(key) ?? firsts.length;
    const traced = { ...candidate, words, traced: toStoryArticle(candidate.article, found) };
    earlier.push(traced);
    if (hasAgency(candidate.reliance)) crediting.push(traced);
    const { rests } = candidate.reliance;
    if (rests && !resting.has(rests.outlet)) resting.set(rests.outlet, traced);
    if (words < firsts.length) continue;
    numberOf.set(key, words);
    firsts.push(traced);
    index.add(words, candidate.sentences);
  }
  return new Map(earlier.map(({ traced }) => [traced.id, traced]));
}

function toStoryArticle(article: AnnotatedArticle, found: Source | null): StoryArticle {
  if (!found) return { ...article, copyOf: null, origin: article.id, originKind: 'own', originEvidence: [] };
  const { kind, evidence } = found;
  const { id, copyOf, origin } = found.source.traced;
  return {
    ...article,
    copyOf: kind === 'copy' ? (copyOf ?? id) : null,
    origin,
    originKind: kind,
    originEvidence: evidence,
  };
}
