import { readByline } from '../byline.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { plain } from './plain.ts';

/**
 * Who wrote the report on a page, from the first of these that names someone: JSON-LD, meta tags, what is marked as author,
 * a byline that begins with "By". What stands in boxes beside the report is passed over.
 */
export function findAuthor(
  document: PageDocument,
  linked: readonly string[],
  meta: (name: string) => string | null,
): string | null {
  const stated = metaNames.map((name) => readByline(plain(meta(name))));
  return (
    join(linked.map((name) => readByline(plain(name)))) ??
    stated.find((name) => name !== null) ??
    join(authorMarks(document)) ??
    join(inBylines(document).slice(0, 1))
  );
}

const metaNames = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
];

function join(names: readonly (string | null)[]): string | null {
  return [...new Set(names.filter((name) => name !== null))].join(', ') || null;
}

/** The names marked as authors, of several kinds of marks those of the first that is there; of one kind, those that stand together. */
function authorMarks(document: PageDocument): (string | null)[] {
  for (const mark of ['[rel~="author"]', '[itemprop="author"] [itemprop="name"]', '[itemprop="author"]']) {
    const elements = [...document.querySelectorAll(mark)].filter((element) => !isBeside(element));
    const [first] = elements;
    const together = elements.filter(({ parentNode }) => parentNode === first?.parentNode);
    const names = together.map((element) => readByline(plain(paragraphsOf(element)[0])));
    if (names.some((name) => name !== null)) return names;
  }
  return [];
}

function inBylines(document: PageDocument): string[] {
  return [
    ...document.querySelectorAll(bylineMarks),
    ...document.querySelectorAll('article > *, main > *, article > header > *'),
  ]
    .filter((element) => !isBeside(element) && (element.textContent?.length ?? 0) <= longestByline)
    .flatMap((element) => paragraphsOf(element).slice(0, 3))
    .filter((line) => /^by:? /i.test(line))
    .flatMap((line) => readByline(plain(line)) ?? []);
}

const bylineMarks = '[class*="byline"], [class*="author"]';
const longestByline = 300;

/** Whether an element stands in a box beside the report. */
function isBeside(element: PageElement): boolean {
  for (let outer: PageElement | null = element; outer; outer = outer.parentNode)
    if (
      /^(?:ASIDE|NAV|FOOTER)$/.test(outer.tagName) ||
      /\b(?:related|popular|sidebar|recommended|trending)\b/i.test(outer.className)
    )
      return true;
  return false;
}
