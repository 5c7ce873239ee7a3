import { UnusableArticle } from '../../errors.ts';
import type { RawArticle } from '../contract.ts';
import { readHeadline } from '../headline.ts';
import { refuseOwnOutput } from '../refuseOwnOutput.ts';
import { findReport } from './findReport.ts';
import { type LinkedArticle, readLinkedArticle } from './jsonLd.ts';
import { readPageMetadata } from './pageMetadata.ts';
import { parsePage } from './parsePage.ts';
import { savedFrom } from './savedFrom.ts';

/**
 * The report of a web page. Its text is the headline and the paragraphs of the report, parted by blank lines; spans count
 * in that text. `address` is where the page was found, for one that does not say so itself. Throws `UnusableArticle` where the page holds no report.
 */
export function readPage(markup: string, address: string | null = null): RawArticle {
  refuseOwnOutput(markup);
  const document = parsePage(markup);
  const linked = readLinkedArticle(document);
  const { title, ...stated } = readPageMetadata(document, linked, address ?? savedFrom(markup));
  const report = chooseText(findReport(document).join('\n\n'), linked);
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

/**
 * What was found on the page, or the text in its linked data where that is much longer, as on pages that load their text
 * by a script or show a part of it, or where hardly any of its words were found; of a live page the posts alone.
 */
function chooseText(found: string, linked: LinkedArticle | null): string {
  const body = linked?.body ?? '';
  if (body.length < shortestBody) return found;
  const words = new Set(body.match(/\p{L}{5,}/gu));
  const onPage = new Set(found.match(/\p{L}{5,}/gu));
  const shared = [...words].filter((word) => onPage.has(word)).length;
  const isOther = shared < 0.4 * words.size;
  const share = linked?.isLive ? livePart : teaserPart;
  return isOther || found.length < share * body.length ? body : found;
}

const shortestBody = 200;
const teaserPart = 0.5;
/** A live page has heads around its posts, and the linked data often only the latest of them. */
const livePart = 1.5;
