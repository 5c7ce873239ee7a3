import type { AnnotatedArticle, Sentence, Span, StoryArticle } from '../model.ts';
import type { ReportStory } from '../report.ts';

/** The articles of a story as they are read again, with the origins that the report states. */
export function toldArticles(
  { articles: stated }: ReportStory,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): StoryArticle[] {
  return stated.map(({ id, copyOf, origin, originKind, originEvidence }) => ({
    ...articles.get(id)!,
    copyOf,
    origin,
    originKind,
    originEvidence,
  }));
}

/** Looks sentences up by where they begin. */
export function indexSentences(articles: readonly StoryArticle[]): (span: Span) => Sentence | undefined {
  const keyOf = ({ article, start }: Span) => `${article} ${start}`;
  const sentences = new Map(
    articles.flatMap((article) => article.sentences.map((sentence) => [keyOf(sentence), sentence] as const)),
  );
  return (span) => sentences.get(keyOf(span));
}
