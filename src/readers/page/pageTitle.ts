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
  const headings = [...document.querySelectorAll('h1')].map((heading) => foldWhiteSpace(heading.textContent ?? ''));
  for (const title of titles) {
    const heading = headings.find((candidate) => shareWords(candidate, title));
    if (heading !== undefined) return withoutSiteName(heading, siteNames);
  }
  return titles[0] ?? headings.find((heading) => heading.split(' ').length >= 3) ?? null;
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
