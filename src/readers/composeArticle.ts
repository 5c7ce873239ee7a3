import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { trimRange } from '../annotate/words/trimRange.ts';
import { UnusableArticle } from '../errors.ts';
import type { RawArticle } from './contract.ts';
import { readHeadline } from './headline.ts';
import { withoutSiteName } from './page/pageTitle.ts';
import { readCut } from './readCut.ts';

/** The parts of an article in a form that is not plain text. */
export type ArticleParts = Omit<RawArticle, 'headline' | 'body'>;

/**
 * Lays an article out as plain text: the title, a blank line, the report. In this text places count. Control characters
 * and broken surrogates are left out. Without a title the first line of the report may be one.
 * Throws `UnusableArticle` for a report without words.
 */
export function composeArticle(parts: ArticleParts): RawArticle {
  const { text: report, isCut } = readCut(parts.text.replace(noText, '').replace(/\r\n?/g, '\n').trim());
  if (!/[\p{L}\p{N}]/u.test(report)) throw new UnusableArticle('holds no text');
  const isExcerpt = parts.isExcerpt || isCut;
  const title = withoutSource(foldWhiteSpace(parts.title?.replace(noText, '') ?? ''), parts);
  if (title === '') return composeUntitled({ ...parts, title: null, isExcerpt, text: report });
  const text = `${title}\n\n${report}`;
  const bodyStart = title.length + 2;
  return {
    ...parts,
    title,
    isExcerpt,
    headline: { start: 0, end: title.length },
    text,
    body: { start: bodyStart, end: text.length },
  };
}

/** "Bridge closes - Harbour Post" without the name of its outlet, as aggregators put it behind a title. */
function withoutSource(title: string, { outlet, url }: ArticleParts): string {
  const host = url === null ? [] : [new URL(url).hostname.replace(/^www\./, '')];
  return withoutSiteName(title, [
    ...(outlet === null ? [] : [outlet]),
    ...host,
    ...host.map((name) => name.replace(/\.[^.]+$/, '')),
  ]);
}

const noText = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\p{Cs}]/gu;

function composeUntitled(parts: ArticleParts): RawArticle {
  const { text } = parts;
  const { bodyStart, ...found } = readHeadline(text, 0);
  const body = trimRange(text, { start: bodyStart, end: text.length });
  if (body === null) return { ...parts, headline: null, body: { start: 0, end: text.length } };
  const { title, headline } = found;
  const publishedAt = parts.publishedAt ?? found.publishedAt ?? found.updatedAt;
  return {
    ...parts,
    title,
    headline,
    publishedAt,
    url: parts.url ?? found.url,
    author: parts.author ?? found.author,
    outlet: parts.outlet ?? found.outlet,
    body,
  };
}
