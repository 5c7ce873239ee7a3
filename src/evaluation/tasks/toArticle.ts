import type { Article, TokenizedArticle } from '../../model.ts';
import { tokenizeTask } from '../../stages/tokenize.ts';
import { trimRange } from '../../text/trimRange.ts';

/** A text as an article of one paragraph with nothing cleaned away, tokenized. */
export async function toArticle(
  text: string,
  { id, outlet = id, publishedAt = null }: Pick<Article, 'id'> & Partial<Pick<Article, 'outlet' | 'publishedAt'>>,
): Promise<TokenizedArticle> {
  const body = { start: 0, end: text.length };
  const range = trimRange(text, body);
  return await tokenizeTask.run({
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
    body,
    kept: range ? [range] : [],
    removed: [],
  });
}
