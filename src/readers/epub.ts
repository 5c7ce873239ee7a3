import { UnusableArticle } from '../errors.ts';
import { attemptArticle } from './attemptArticle.ts';
import type { RawArticle, Reader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { unzip } from './office/unzip.ts';
import { decodePage } from './page/decodePage.ts';
import { readPage } from './page/readPage.ts';
import { elementsOf, parseXml, textOf, type XmlElement } from './parseXml.ts';

/**
 * A book of articles (EPUB 2 and 3), as reading programs make of what was saved: each part of it is a page with an
 * article, in the order of reading. Covers and lists of contents are none. The book's publisher is the outlet of a part
 * that names none.
 */
export const epub: Reader = {
  read: async function* ({ bytes }, { limits }) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnusableArticle('is no EPUB: it is no zip archive');
    const files = await unzip(bytes, (name) => /\.(?:xml|opf|x?html?)$/i.test(name), limits.maxFileMegabytes);
    const path = findPackage(files);
    const book = parseXml(decodeText(files.get(path)!));
    const [publisher] = elementsOf(book, 'dc:publisher');
    const outlet = publisher ? textOf(publisher).trim() : '';
    for (const part of partsOf(book, path.replace(/[^/]*$/, ''))) {
      const page = files.get(part);
      if (page) yield attemptArticle(() => withOutlet(readPage(decodePage(page)), outlet), part);
      else yield new UnusableArticle(`is missing from the book (${part})`);
    }
  },
};

function withOutlet(article: RawArticle, outlet: string): RawArticle {
  return {
    ...article,
    outlet: article.outlet ?? (article.url === null && !/^calibre$/i.test(outlet) ? outlet || null : null),
  };
}

/** The file that describes the book, by the archive's container. */
function findPackage(files: ReadonlyMap<string, Uint8Array>): string {
  const container = files.get('META-INF/container.xml');
  const [root] = container ? elementsOf(parseXml(decodeText(container)), 'rootfile') : [];
  const path = root?.attributes['full-path'] ?? '';
  if (!files.has(path)) throw new UnusableArticle('is no EPUB: the archive holds no book');
  return path;
}

/** The files of the parts in the order of reading, without those that the book itself says are no text of it. */
function partsOf(book: XmlElement, folder: string): string[] {
  const items = new Map(Array.from(elementsOf(book, 'item'), (item) => [item.attributes.id, item.attributes]));
  return Array.from(elementsOf(book, 'itemref')).flatMap(({ attributes }) => {
    const item = items.get(attributes.idref);
    const isText =
      item !== undefined && /html/i.test(item['media-type'] ?? '') && !/\bnav\b/.test(item.properties ?? '');
    return isText && attributes.linear !== 'no' ? [folder + decodePath(item.href ?? '')] : [];
  });
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
