import { type FoundStories, findStories, type GroupingOptions } from '../articles/grouping/findStories.ts';
import { readAs } from '../cleaning/detectLanguage.ts';
import type { AnnotatedArticle, ArticleGroup, NonEmpty, RelatedStory } from '../model.ts';
import type { Stage } from '../stage.ts';

/** How alike two articles of one story are as a rule, to go by where a group is one article: cosine of their words. */
export const typicalCloseness = 0.2;

export interface GroupOptions extends Omit<GroupingOptions, 'typical'> {
  /** Whether all articles of one language are one story. */
  readonly oneStory: boolean;
}

/** Puts articles that report one event together, after all its input has come. Largest story first. */
export function groupStage(options: GroupOptions): Stage<AnnotatedArticle, ArticleGroup> {
  return async function* (input) {
    const articles: AnnotatedArticle[] = [];
    for await (const article of input) articles.push(article);
    const { stories, links } = options.oneStory
      ? partByLanguage(articles)
      : findStories(articles, { ...options, typical: typicalCloseness });
    const ordered = [...stories.keys()].sort((a, b) => compareStories(stories[a]!, stories[b]!));
    const places = new Map(ordered.map((story, place) => [story, place]));
    const idOf = (story: number) => String(places.get(story)! + 1);
    const related = (story: number): RelatedStory[] =>
      links
        .flatMap(({ earlier, later }): RelatedStory[] => [
          ...(later === story ? [{ story: idOf(earlier), relation: 'earlier' as const }] : []),
          ...(earlier === story ? [{ story: idOf(later), relation: 'later' as const }] : []),
        ])
        .sort((a, b) => Number(a.story) - Number(b.story));
    for (const story of ordered) {
      const group = [...stories[story]!].sort((a, b) => (a.id < b.id ? -1 : 1));
      yield { id: idOf(story), articles: group as unknown as NonEmpty<AnnotatedArticle>, related: related(story) };
    }
  };
}

function compareStories(a: readonly AnnotatedArticle[], b: readonly AnnotatedArticle[]): number {
  return countOutlets(b) - countOutlets(a) || b.length - a.length || (firstId(a) < firstId(b) ? -1 : 1);
}

function firstId(articles: readonly AnnotatedArticle[]): string {
  return articles.map(({ id }) => id).sort()[0]!;
}

/** Articles of different languages have no words to compare, and never report one story. */
function partByLanguage(articles: readonly AnnotatedArticle[]): FoundStories {
  const languages = new Map<string, AnnotatedArticle[]>();
  for (const article of articles) {
    const language = readAs(article.language);
    languages.set(language, [...(languages.get(language) ?? []), article]);
  }
  return { stories: [...languages.values()], links: [] };
}

function countOutlets(articles: readonly AnnotatedArticle[]): number {
  return new Set(articles.map((article) => article.outlet)).size;
}
