import { parseDate } from '../../annotate/dates/parseDate.ts';
import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import { findStamps } from '../../cleaning/stamps.ts';
import { dateInAddress } from '../dateInAddress.ts';
import type { PageDocument, PageElement } from './dom.ts';
import type { LinkedArticle } from './jsonLd.ts';

/**
 * When a page says it was published, from the first of these that is a date: linked data of its article, meta tags, linked
 * data of the page, microdata, `<time>`, what is marked as a date line, its address. Times of updates are
 * passed over.
 */
export function findPageDate(
  document: PageDocument,
  linked: Pick<LinkedArticle, 'datePublished' | 'isArticle'> | null,
  url: string | null,
): string | null {
  const stated = linked?.datePublished ?? '';
  const tags = readMetaTags(document);
  const metas = metaNames.flatMap((name) =>
    tags.flatMap(({ names, content }) => (names.includes(name) ? content : [])),
  );
  const inHead = firstDate([linked?.isArticle ? stated : '', ...metas, stated]);
  if (inHead !== null) return inHead;
  for (const selector of dateMarks) {
    const marked = firstDate([...document.querySelectorAll(selector)].slice(0, 20).flatMap(datesOf));
    if (marked !== null) return marked;
  }
  return dateInAddress(url);
}

function firstDate(candidates: readonly string[]): string | null {
  for (const candidate of candidates) {
    const date = parseDate(candidate.replace(published, '').replace(/\s*\|.*$/, ''));
    if (date !== null && wholeDate.test(date)) return date;
  }
  return null;
}

/** With a day, and in a year that is no placeholder. */
const wholeDate = /^(?:19|2\d)\d\d-\d\d-\d\d/;

const metaNames = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date_published',
  'published_time',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'published-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'article.published',
  'date',
];

const dateMarks = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time, header time, main time',
  'time',
  '[class*="publish"], [class*="posted"], [class*="date"], [class*="timestamp"], [class*="byline"], [class*="meta"]',
];

const published = /^\W*(?:first )?(?:published|posted|created)(?: on| at)?\s*:?\s*/i;

/** The contents of all meta tags, with the names that any of their attributes gives. */
function readMetaTags(document: PageDocument): { readonly names: readonly string[]; readonly content: string }[] {
  return Array.from(document.querySelectorAll('meta'), (meta) => ({
    names: ['property', 'name', 'itemprop'].map((attribute) => meta.getAttribute(attribute)?.toLowerCase() ?? ''),
    content: meta.getAttribute('content') ?? '',
  }));
}

function datesOf(element: PageElement): string[] {
  const line = foldWhiteSpace(element.textContent ?? '');
  if (line.length > 150) return [];
  const stamps = findStamps(line);
  const published = stamps.flatMap(({ isUpdate, date }) => (isUpdate ? [] : date));
  if (isUpdate(element, line)) return stamps.some(({ isUpdate }) => isUpdate) ? published : [];
  const attributes = ['datetime', 'content'].flatMap((attribute) => element.getAttribute(attribute) ?? []);
  return [...attributes, ...(stamps.some(({ isUpdate }) => isUpdate) ? [] : [line]), ...published];
}

/** Whether an element says of itself, or the words before it say, that it is the time of an update. */
function isUpdate(element: PageElement, line: string): boolean {
  const names = `${element.className} ${element.getAttribute('itemprop') ?? ''}`;
  return (
    /updat|modif/i.test(names) ||
    /^\W*(?:last )?(?:updated|modified)\b/i.test(line) ||
    updatedBefore.test(textBefore(element))
  );
}

const updatedBefore = /\b(?:updated|modified|edited)(?: on| at)?\W*$/i;

function textBefore(element: PageElement): string {
  const siblings = [...(element.parentNode?.childNodes ?? [])];
  return siblings[siblings.indexOf(element) - 1]?.textContent?.slice(-40) ?? '';
}
