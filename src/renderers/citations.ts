import type { ReportArticle } from '../report.ts';
import type { Renderer } from './contract.ts';
import { webLink } from './webLink.ts';

/** The articles as CSL-JSON, which Zotero, Pandoc and other reference managers take. */
export const citations: Renderer = {
  name: 'csl-json',
  file: 'summary.csl.json',
  render: ({ stories }) =>
    `${JSON.stringify(
      stories.flatMap(({ articles }) => articles.map(cite)),
      null,
      2,
    )}\n`,
};

function cite({ id, outlet, title, author, publishedAt, url, language }: ReportArticle) {
  const link = webLink(url);
  return {
    id,
    type: 'article-newspaper',
    ...(title !== null && { title }),
    'container-title': outlet,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(publishedAt !== null && { issued: { 'date-parts': [publishedAt.slice(0, 10).split('-').map(Number)] } }),
    ...(link !== null && { URL: link }),
    ...(language !== 'und' && { language }),
  };
}
