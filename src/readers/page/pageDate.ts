import { parseDate } from '../../annotate/dates/parseDate.ts';
import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import type { PageDocument, PageElement } from './dom.ts';
import type { LinkedArticle } from './jsonLd.ts';

/**
 * When a page says it was published, from the first of these that is a date: linked data of its article, meta tags, linked
 * data of the page, microdata, `<time>`, what is marked as a date line, the path of its address. Times of updates are
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
  const marked = dateMarks.flatMap((selector) =>
    [...document.querySelectorAll(selector)].slice(0, 20).flatMap(datesOf),
  );
  const path = /\/(\d{4})[/-](\d\d?)[/-](\d\d?)\//.exec(url ?? '');
  const inPath = path ? [`${path[1]}-${path[2]!.padStart(2, '0')}-${path[3]!.padStart(2, '0')}`] : [];
  for (const candidate of [linked?.isArticle ? stated : '', ...metas, stated, ...marked, ...inPath]) {
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
  const names = `${element.className} ${element.getAttribute('itemprop') ?? ''}`;
  const line = foldWhiteSpace(element.textContent ?? '');
  if (/updat|modif/i.test(names) || /^\W*(?:last )?(?:updated|modified)\b/i.test(line) || line.length > 150) return [];
  const written = writtenDate.exec(line)?.[0] ?? line;
  const stamps = ['datetime', 'content'].flatMap((attribute) => element.getAttribute(attribute) ?? []);
  return [...stamps, line, written];
}

/** A date within a byline: "By Ann Example, 3 September 2021". */
const writtenDate =
  /(?:\b|(?<=\p{Ll}))(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?,? \d{4}|\d{4}-\d\d-\d\d)\b/u;
