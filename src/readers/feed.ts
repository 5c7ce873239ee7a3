import { parseDate } from '../annotate/dates/parseDate.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { UnusableArticle } from '../errors.ts';
import { attemptArticle } from './attemptArticle.ts';
import { composeArticle } from './composeArticle.ts';
import type { RawArticle, Reader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { htmlToText, isLinkList } from './htmlToText.ts';
import { nameOfAuthor } from './nameOfAuthor.ts';
import { elementsOf, htmlOf, parseEntries, textOf, type XmlElement } from './parseXml.ts';
import { isCarrier, webAddress } from './webAddress.ts';

/**
 * Feeds saved as files: RSS 0.9 to 2.0, RDF (RSS 1.0) and Atom. Each entry is an article. Its full content comes before
 * its excerpt; the outlet is that of an entry's own source, else the title of a feed of one site, else the host of its
 * link. An entry of nothing but links, as aggregators list other outlets' headlines, is none.
 */
export const feed: Reader = {
  read: function* ({ bytes }) {
    const text = decodeText(bytes, declaredEncoding(bytes));
    const hosts = new Set<string>();
    const { root, entries } = parseEntries(
      text,
      (root) => entryNames.get(kindOf(root)),
      (entry) => hosts.add(hostOf(addressOf(entry))),
    );
    const kind = kindOf(root);
    if (kind === 'opml')
      throw new UnusableArticle('is a list of feeds (OPML), which holds no articles: save the feeds it names instead');
    if (!entryNames.has(kind)) throw new UnusableArticle(`is XML but no feed (it is <${root.name.slice(0, 40)}>)`);
    const channel = childOf(root, 'channel') ?? root;
    const title = (kind === 'feed' ? readAtomText : titleOf)(childOf(channel, 'title'));
    const context = { title, isOfOneSite: isOfOneSite(channel, hosts), base: root.attributes['xml:base'] ?? null };
    const read = (entry: XmlElement) => {
      if (!entry.isClosed) throw new UnusableArticle('breaks off before its end');
      return kind === 'feed' ? readAtom(entry, context) : readRss(entry, context);
    };
    for (const outer of entries) {
      yield attemptArticle(() => read(outer));
      for (const entry of elementsOf(outer, outer.name)) yield attemptArticle(() => read(entry));
    }
    if (!root.isClosed) yield new UnusableArticle('is missing: the feed breaks off before its end');
  },
};

const entryNames: ReadonlyMap<string, string> = new Map([
  ['rss', 'item'],
  ['rdf', 'item'],
  ['feed', 'entry'],
]);

/** The name of its outermost element without a prefix. */
function kindOf({ name }: XmlElement): string {
  return name.replace(/^.*:/, '');
}

/** That of the XML declaration, which stands in ASCII. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
}

/** What an entry takes from the feed around it. */
interface FeedContext {
  readonly title: string | null;
  /** Whether all its links lead to one site, which is its own. */
  readonly isOfOneSite: boolean;
  /** What relative links are to be completed by. */
  readonly base: string | null;
}

/** Whether all entries lead to one host, and the feed itself to no other, or the host but sends on. */
function isOfOneSite(channel: XmlElement, hosts: ReadonlySet<string>): boolean {
  const [host = ''] = hosts;
  if (hosts.size !== 1) return false;
  const own = hostOf(webAddress(lineOf(childOf(channel, 'link'))) ?? linkOf(channel, 'link', null));
  return (
    host === '' || own === '' || own === host || own.endsWith(`.${host}`) || host.endsWith(`.${own}`) || isCarrier(host)
  );
}

/** Empty for no address. */
function hostOf(url: string | null): string {
  return url === null ? '' : new URL(url).hostname.replace(/^www\./, '');
}

function addressOf(entry: XmlElement, base: string | null = null): string | null {
  const guid = childOf(entry, 'guid');
  const isLink = guid?.attributes.isPermaLink !== 'false';
  return (
    webAddress(lineOf(childOf(entry, 'feedburner:origlink'))) ??
    webAddress(lineOf(childOf(entry, 'link'))) ??
    linkOf(entry, 'link', base) ??
    linkOf(entry, 'atom:link', base) ??
    (isLink ? webAddress(lineOf(guid)) : null)
  );
}

function outletOf(entry: XmlElement, url: string | null, { title, isOfOneSite }: FeedContext): string | null {
  const source = childOf(entry, 'source');
  const named = source && (readAtomText(childOf(source, 'title')) ?? lineOf(source));
  const others = ['news:source', 'dc:source', 'media:credit', 'dc:publisher'].map((name) =>
    lineOf(childOf(entry, name)),
  );
  return (
    named ??
    others.find((name) => name !== null && !/^https?:/i.test(name)) ??
    (url === null || isOfOneSite ? title : null)
  );
}

function readRss(item: XmlElement, context: FeedContext): RawArticle {
  const url = addressOf(item, context.base);
  return compose({
    title: titleOf(childOf(item, 'title')),
    outlet: outletOf(item, url, context),
    date: lineOf(childOf(item, 'pubdate')) ?? lineOf(childOf(item, 'dc:date')),
    url,
    author: lineOf(childOf(item, 'dc:creator')) ?? nameOfAuthor(lineOf(childOf(item, 'author'))),
    content: readHtml(childOf(item, 'content:encoded')),
    excerpt: readHtml(childOf(item, 'description')),
  });
}

function readAtom(entry: XmlElement, context: FeedContext): RawArticle {
  const url = addressOf(entry, context.base);
  const names = entry.children.filter((child) => typeof child !== 'string' && child.name === 'author');
  const authors = names.map((author) => lineOf(childOf(author as XmlElement, 'name')));
  return compose({
    title: readAtomText(childOf(entry, 'title')),
    outlet: outletOf(entry, url, context),
    date: lineOf(childOf(entry, 'published')) ?? lineOf(childOf(entry, 'updated')),
    url,
    author: authors.filter((name) => name !== null).join(', ') || null,
    content: readAtomText(childOf(entry, 'content')),
    excerpt: readAtomText(childOf(entry, 'summary')),
  });
}

interface Entry {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly content: string | null;
  readonly excerpt: string | null;
}

function compose({ date, content, excerpt, ...stated }: Entry): RawArticle {
  const text = content ?? excerpt;
  if (text === null) throw new UnusableArticle('holds a link without a text');
  const isExcerpt = content === null && text.split('\n\n').length < fullParagraphs;
  return composeArticle({ ...stated, publishedAt: date === null ? null : parseDate(date), isExcerpt, text });
}

/** A description of as many paragraphs is the whole report: an excerpt has one, and may have a link below it. */
const fullParagraphs = 3;

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => typeof child !== 'string' && child.name === name) as XmlElement | undefined;
}

/** The text of an element on one line; null where it has none. */
function lineOf(element: XmlElement | undefined): string | null {
  return (element && foldWhiteSpace(textOf(element))) || null;
}

function titleOf(element: XmlElement | undefined): string | null {
  return (element && foldWhiteSpace(htmlToText(htmlOf(element)))) || null;
}

function readHtml(element: XmlElement | undefined): string | null {
  return (element && proseOf(htmlOf(element))) || null;
}

/** The text of a piece of HTML; none where it is but links, each with a name beside it. */
function proseOf(html: string): string {
  return isLinkList(html) ? '' : htmlToText(html);
}

/** A text construct of Atom: plain, HTML as text, or XHTML as elements; anything else is no text. */
function readAtomText(element: XmlElement | undefined): string | null {
  if (!element) return null;
  const type = element.attributes.type ?? 'text';
  if (/^(?:html|text\/html|xhtml|application\/xhtml\+xml)$/i.test(type)) return readHtml(element);
  return /^text(?:\/plain)?$/i.test(type) ? textOf(element).trim() || null : null;
}

function linkOf(element: XmlElement, name: string, base: string | null): string | null {
  for (const child of element.children) {
    if (typeof child === 'string' || child.name !== name) continue;
    const { rel = 'alternate', href = '' } = child.attributes;
    const isRelative = base !== null && href !== '' && URL.canParse(href, base);
    const url = webAddress(isRelative ? new URL(href, base).href : href);
    if (rel === 'alternate' && url !== null) return url;
  }
  return null;
}
