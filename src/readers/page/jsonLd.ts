import { htmlToText, isHtml } from '../htmlToText.ts';
import type { PageDocument } from './dom.ts';

/** What a page's linked data says of its article, each value as it stands there. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  /** Whether it describes an article, not the page around it. */
  readonly isArticle: boolean;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  /** Its text; of a live page that of its posts, in order. Empty where it has none. */
  readonly body: string;
  /** Whether that is made of the posts of a live page. */
  readonly isLive: boolean;
}

/**
 * The first article in the JSON-LD of a page (schema.org `NewsArticle` and its kin), else the page itself (`WebPage` and
 * its kin, as sites that sort by subject have it); null where there is neither. Scripts
 * that are not JSON are passed over; line breaks within strings, which JSON forbids and sites write, are not.
 */
export function readLinkedArticle(document: PageDocument): LinkedArticle | null {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesOf(parse(script.textContent ?? ''), 0),
  );
  const isNamed = (node: Node) => typeof node['@id'] === 'string' && Object.keys(node).length > 1;
  const byId = new Map(nodes.filter(isNamed).map((node) => [node['@id'], node]));
  const follow = (value: unknown) => byId.get(asNode(value)?.['@id']) ?? value;
  const ofType = (wanted: RegExp) =>
    nodes.filter((node) => asList(node['@type']).some((type) => wanted.test(String(type))));
  const articles = ofType(articleType);
  const found = articles.find((node) => textOf(node.headline) !== null) ?? articles[0] ?? ofType(pageType)[0];
  if (!found) return null;
  return {
    headline: textOf(found.headline) ?? textOf(found.name),
    datePublished: textOf(found.datePublished),
    isArticle: articles.length > 0,
    authors: asList(found.author).flatMap((author) => nameOf(follow(author)) ?? []),
    publisher: asList(found.publisher).map((publisher) => nameOf(follow(publisher)))[0] ?? null,
    url: textOf(found.url) ?? textOf(asNode(found.mainEntityOfPage)?.['@id'] ?? found.mainEntityOfPage),
    body: bodyOf(found),
    isLive: asList(found.liveBlogUpdate).length > 0,
  };
}

function bodyOf(article: Node): string {
  const posts = asList(article.liveBlogUpdate).flatMap((post) => textOf(asNode(post)?.articleBody) ?? []);
  return [...asList(article.articleBody).flatMap((part) => textOf(part) ?? []), ...posts]
    .map((text) => (isHtml(text) ? htmlToText(text) : text.trim()))
    .join('\n\n');
}

const articleType = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const pageType = /(?:^|\/)\w*WebPage$/;

type Node = Readonly<Record<string, unknown>>;

function parse(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(json.replace(/[\0-\x1f]+/g, ' '));
  } catch {
    return null;
  }
}

/** Lists and graphs are opened; deeper than that nothing describes the page itself. */
function nodesOf(value: unknown, depth: number): readonly Node[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1));
  const node = asNode(value);
  return node ? [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node.mainEntity, depth + 1)] : [];
}

function asNode(value: unknown): Node | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null;
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function nameOf(value: unknown): string | null {
  const name = asNode(value)?.name ?? value;
  return textOf(Array.isArray(name) ? name[0] : name);
}
