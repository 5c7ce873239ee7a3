import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import type { PageDocument } from './dom.ts';

/**
 * The headline of a page: the heading that readers see, where what the page states about itself bears it out; else the
 * first of what it states. `stated` is in order of trust, `siteNames` is what the site calls itself.
 */
export function choosePageTitle(
  document: PageDocument,
  stated: readonly string[],
  siteNames: readonly string[],
): string | null {
  const titles = stated.map((title) => withoutSiteName(title, siteNames)).filter((title) => title !== '');
  for (const rank of headingRanks) {
    const headings = headingsOf(document, rank);
    for (const title of titles) {
      const heading = headings.find((candidate) => shareWords(candidate, title));
      if (heading !== undefined) return withoutSiteName(heading, siteNames);
    }
    const isSite = (heading: string) => siteNames.some((name) => lettersOf(name) === lettersOf(heading));
    const bare = headings.find((heading) => heading.split(' ').length >= 3 && !isSite(heading));
    if (titles.length === 0 && bare !== undefined) return bare;
  }
  return titles[0] ?? null;
}

/** Where the title of a page may stand. */
const headingRanks = ['h1', 'article h2, main h2, [class*="title"]'];

/** The words of the headings that may be a page's title. */
export function headingsOf(document: PageDocument, rank = headingRanks.join(', ')): string[] {
  return Array.from(document.querySelectorAll(rank), ({ textContent }) =>
    foldWhiteSpace((textContent ?? '').slice(0, longestHeading)),
  );
}

const longestHeading = 500;

/** What a page's title says beside one of its headings: "Harbour Post" in "Bridge closes - News - Harbour Post"; null for nothing. */
export function siteNameIn(title: string | null, headings: readonly string[]): string | null {
  const parts = (title ?? '').split(/ [|–—·»•-] /).map((part) => part.trim());
  const known = new Set(headings.map(lettersOf));
  const at = parts.findIndex((part) => part.split(' ').length >= 3 && known.has(lettersOf(part)));
  const first = parts[0] ?? '';
  if (parts.length < 2 || parts.length > 4 || at < 0) return null;
  const name = at === 0 ? parts.at(-1)! : first;
  return name.split(' ').length <= 6 ? name : null;
}

/** "Bridge closes | Harbour Post" and "Harbour Post - Bridge closes" without the name of the site. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = foldWhiteSpace(title).split(/( [|–—:·»•‹›-]+ | ?\| ?)/);
  const names = siteNames.map(lettersOf).filter((name) => name.length > 1);
  const isName = (part: string) => {
    const letters = lettersOf(part);
    return letters !== '' && names.some((name) => name === letters || (letters.length > 3 && nests(name, letters)));
  };
  while (parts.length > 1 && isName(parts.at(-1)!)) parts.splice(-2);
  while (parts.length > 1 && isName(parts[0]!)) parts.splice(0, 2);
  return parts.join('');
}

/** "BBC News" in "BBC News UK", "harbourpost" in "theharbourpostcom". */
function nests(name: string, part: string): boolean {
  return name.includes(part) || (name.length > 3 && part.includes(name) && part.length < 2.5 * name.length);
}

/** Whether most words of the shorter one are in the other. */
function shareWords(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  const shared = [...few].filter((word) => many.has(word)).length;
  return few.size >= 2 && shared >= 0.7 * few.size && 3 * few.size >= many.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
