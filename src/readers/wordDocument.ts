import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { UnusableArticle } from '../errors.ts';
import { composeArticle } from './composeArticle.ts';
import type { RawItem, Reader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { readHeadline } from './headline.ts';
import { unzip } from './office/unzip.ts';
import { wordParagraphs } from './office/wordParagraphs.ts';
import { elementsOf, parseXml, textOf } from './parseXml.ts';
import { readPressText } from './press/readPressText.ts';

/**
 * A Word document (Office Open XML) with one report. Its title is a paragraph near the top in a style for titles, else
 * what its properties state, else what stands like a headline. Who saved the file, and when, says neither author nor date.
 */
export const wordDocument: Reader = {
  name: 'Word document',
  extensions: ['.docx'],
  read: async function* ({ bytes }, { limits }) {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
      throw new UnusableArticle('is locked with a password, or in the format of old office programs');
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnusableArticle('is no Word document: it is no zip archive');
    const files = await unzip(bytes, (name) => isText(name) || name === properties, limits.maxFileMegabytes);
    const name = [...files.keys()].filter(isText).sort()[0];
    if (name === undefined) throw new UnusableArticle('is no Word document: the archive holds no text of one');
    yield* compose(files.get(name)!, files.get(properties));
  },
};

function isText(name: string): boolean {
  return /^word\/document\d*\.xml$/i.test(name);
}

const properties = 'docProps/core.xml';

function compose(body: Uint8Array, core: Uint8Array | undefined): RawItem[] {
  const document = parseXml(decodeText(body));
  if (!document.isClosed) throw new UnusableArticle('breaks off before its end');
  const paragraphs = wordParagraphs(document);
  const documents = readPressText(paragraphs.map(({ text }) => text).join('\n\n'));
  if (documents.length > 0) return documents;
  const heading = paragraphs.slice(0, nearTop).find(({ style }) => /^(?:title|headline|heading ?1)$/i.test(style));
  const title = heading?.text ?? (core ? statedTitle(core) : null);
  const text = paragraphs.filter((paragraph) => paragraph !== heading).map((paragraph) => paragraph.text);
  const report = text.join('\n\n');
  const { publishedAt, updatedAt, url, author, outlet } = readHeadline(
    title === null ? report : `${foldWhiteSpace(title)}\n\n${report}`,
    0,
  );
  return [
    composeArticle({
      title,
      outlet,
      publishedAt: publishedAt ?? updatedAt,
      url,
      author,
      isExcerpt: false,
      text: report,
    }),
  ];
}

/** A title stands below no more than a kicker, a byline, a date and an address. */
const nearTop = 5;

/** The title in the properties; null for one that a program made up, such as "Document1" or the name of a file. */
function statedTitle(core: Uint8Array): string | null {
  const [element] = elementsOf(parseXml(decodeText(core)), 'dc:title');
  const title = element ? foldWhiteSpace(textOf(element)) : '';
  const isMadeUp = /^(?:microsoft word\b|document ?\d*$|untitled)|\.(?:docx?|odt|pdf|rtf)$/i.test(title);
  return title.split(' ').length < 3 || isMadeUp ? null : title;
}
