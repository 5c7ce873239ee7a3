import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import type { PageDocument } from './dom.ts';
import { readLinkedArticle } from './jsonLd.ts';
import { findPageDate } from './pageDate.ts';
import { choosePageTitle } from './pageTitle.ts';
import { paragraphsOf } from './paragraphsOf.ts';

/** What a page says about the report on it; null for what it does not say. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly author: string | null;
}

/**
 * Reads what a page says about itself, each from the first that says it:
 *
 * - outlet: Open Graph's `og:site_name`, the publisher in JSON-LD, `application-name`;
 * - title: the `h1` that JSON-LD, Open Graph, Twitter's card or `<title>` bears out, else these in that order;
 * - date: see {@link findPageDate};
 * - author: JSON-LD, `author`, `rel=author` and microdata, a byline that begins with "By";
 * - address: the canonical link, `og:url`, JSON-LD, else where it was found; only whole addresses of the web.
 */
export function readPageMetadata(document: PageDocument, address: string | null): PageMetadata {
  const linked = readLinkedArticle(document);
  const meta = metaOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const url = [canonical, meta('og:url'), linked?.url, address].map(webAddress).find((found) => found !== null) ?? null;
  const names = [meta('og:site_name'), linked?.publisher, meta('application-name')].map(plain);
  const outlet = names.find((name) => name !== null && !/^(?:https?:|@)/i.test(name))?.replace(/ \| .*/, '') ?? null;
  const host = url === null ? [] : [new URL(url).hostname.replace(/^www\./, '').replace(/\.[^.]+$/, '')];
  const stated = [linked?.headline, meta('og:title'), meta('twitter:title'), titleOf(document)].map(plain);
  const siteNames = [...names.filter((name) => name !== null), ...host];
  return {
    title: choosePageTitle(
      document,
      stated.filter((title) => title !== null),
      siteNames,
    ),
    outlet,
    publishedAt: findPageDate(document, linked, url),
    url,
    author: findAuthor(document, linked?.authors ?? [], [meta('author'), meta('article:author')]),
  };
}

/** The first meta tag of a name that says something, whichever of its attributes carries the name. */
function metaOf(document: PageDocument): (name: string) => string | null {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content !== '' && !contents.has(name)) contents.set(name, content);
  }
  return (name) => contents.get(name) ?? null;
}

function titleOf(document: PageDocument): string | null {
  return document.querySelector('head title')?.textContent ?? document.querySelector('title')?.textContent ?? null;
}

function findAuthor(
  document: PageDocument,
  linked: readonly string[],
  metas: readonly (string | null)[],
): string | null {
  const names = linked.map(plain).filter(isName).map(withoutBy);
  if (names.length > 0) return [...new Set(names)].join(', ');
  const marked = [
    ...document.querySelectorAll('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]'),
  ];
  const lines = [...document.querySelectorAll('[class*="byline"], [class*="author"]')]
    .flatMap((element) => paragraphsOf(element).slice(0, 3))
    .filter((line) => /^by:? /i.test(line));
  const candidates = [...metas, ...marked.map((element) => paragraphsOf(element)[0]), ...lines].map(plain);
  const name = candidates.find(isName);
  return name === undefined ? null : withoutBy(name);
}

function withoutBy(name: string): string {
  return name.replace(/^by:? /i, '');
}

function isName(text: string | null): text is string {
  return text !== null && text.length <= 100 && /\p{L}{2}/u.test(text) && !/^https?:|[@<>{}]/i.test(text);
}

function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim()) ? text.trim() : null;
}

/** Without the character references that sites escape twice, nor what a control character could do; null for nothing. */
function plain(text: string | null | undefined): string | null {
  const shown = foldWhiteSpace(
    (text ?? '')
      .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,5}));/gi, resolveReference)
      .replace(/[\p{Cc}\p{Cf}]+/gu, ' '),
  );
  return /[\p{L}\p{N}]/u.test(shown) ? shown : null;
}

function resolveReference(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
