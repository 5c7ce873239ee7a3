import { isCarrier, webAddress } from '../webAddress.ts';
import type { PageDocument } from './dom.ts';
import type { LinkedArticle } from './jsonLd.ts';
import { findAuthor } from './pageAuthor.ts';
import { findPageDate } from './pageDate.ts';
import { choosePageTitle, headingsOf, siteNameIn } from './pageTitle.ts';
import { plain } from './plain.ts';

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
 * - outlet: Open Graph's `og:site_name`, the publisher in JSON-LD, `application-name`; without an address the name that
 *   `<title>` has beside the heading;
 * - title: the heading that JSON-LD, Open Graph, Twitter's card or `<title>` bears out, else these in that order;
 * - date: see {@link findPageDate};
 * - author: see {@link findAuthor};
 * - address: the canonical link, `og:url`, JSON-LD, else where it was found; only whole addresses of the web, and of an
 *   archive's page the one that was archived.
 */
export function readPageMetadata(
  document: PageDocument,
  linked: LinkedArticle | null,
  address: string | null,
): PageMetadata {
  const meta = metaOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const found = [canonical, meta('og:url'), linked?.url, address].map(webAddress).filter((url) => url !== null);
  const own = found.find((url) => !isCarrier(new URL(url).hostname));
  const url = own ?? webAddress(archivedOf(document)) ?? found[0] ?? null;
  const names = [meta('og:site_name'), linked?.publisher, meta('application-name')].map(plain);
  const stated = [linked?.headline, meta('og:title'), meta('twitter:title'), titleOf(document)].map(plain);
  const inTitle = url === null ? siteNameIn(plain(titleOf(document)), headingsOf(document)) : null;
  const outlet = chooseName(names) ?? inTitle;
  const host = url === null ? [] : [new URL(url).hostname.replace(/^www\./, '').replace(/\.[^.]+$/, '')];
  const handle = meta('twitter:site')?.replace(/^@/, '') ?? null;
  return {
    title: choosePageTitle(
      document,
      stated.filter((title) => title !== null),
      [...names, inTitle, handle, ...host].filter((name) => name !== null),
    ),
    outlet,
    publishedAt: findPageDate(document, linked, url),
    url,
    author: findAuthor(document, linked?.authors ?? [], meta),
  };
}

/** The first of the names; where another spells it with its blanks, that one: "Harbour Post" for "harbourpost". */
function chooseName(names: readonly (string | null)[]): string | null {
  const usable = names
    .filter((name) => name !== null && !/^(?:https?:|@)/i.test(name))
    .map((name) => name!.replace(/ \| .*/, ''));
  const [first] = usable;
  if (first === undefined) return null;
  const letters = first.toLowerCase().replace(/\s+/g, '');
  return usable.find((name) => / /.test(name) && name.toLowerCase().replace(/\s+/g, '') === letters) ?? first;
}

/** The address in the search field that archives put above a page. */
function archivedOf(document: PageDocument): string | null {
  const field = document.querySelector('form input[name="q"][value^="http"], form input[name="url"][value^="http"]');
  return field?.getAttribute('value') ?? null;
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
