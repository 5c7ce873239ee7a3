import { UnusableArticle } from '../../errors.ts';
import type { RawArticle } from '../contract.ts';
import { readHeadline } from '../headline.ts';
import { findReport } from './findReport.ts';
import { readPageMetadata } from './pageMetadata.ts';
import { parsePage } from './parsePage.ts';

/**
 * The report of a web page. Its text is the headline and the paragraphs of the report, parted by blank lines; spans count
 * in that text. `address` is where the page was found, for one that does not say so itself. Throws `UnusableArticle` where the page holds no report.
 */
export function readPage(markup: string, address: string | null = null): RawArticle {
  const document = parsePage(markup);
  const { title, ...stated } = readPageMetadata(document, address);
  const report = findReport(document).join('\n\n');
  if (!/[\p{L}\p{N}]/u.test(report)) throw new UnusableArticle('holds no report: no paragraphs of prose on the page');
  const start = title === null ? 0 : title.length + 2;
  const text = title === null ? report : `${title}\n\n${report}`;
  return {
    ...stated,
    publishedAt: stated.publishedAt ?? readHeadline(text, 0).publishedAt,
    isExcerpt: false,
    title,
    headline: title === null ? null : { start: 0, end: title.length },
    text,
    body: { start, end: text.length },
  };
}
