import { trimRange } from '../../annotate/words/trimRange.ts';
import type { AnnotatedArticle, Article, Range } from '../../model.ts';
import { annotateTask } from '../../stages/annotate.ts';

/** A text as an article with nothing cleaned away, annotated; of one paragraph, unless `kept` says otherwise. */
export async function toArticle(
  text: string,
  { id, outlet = id, publishedAt = null }: Pick<Article, 'id'> & Partial<Pick<Article, 'outlet' | 'publishedAt'>>,
  kept: readonly Range[] = [trimRange(text, { start: 0, end: text.length })].filter((range) => range !== null),
): Promise<AnnotatedArticle> {
  return await annotateTask.run({
    id,
    file: id,
    outlet,
    title: null,
    headline: null,
    publishedAt,
    url: null,
    author: null,
    isExcerpt: false,
    language: 'en',
    text,
    body: { start: 0, end: text.length },
    kept,
    removed: [],
  });
}
