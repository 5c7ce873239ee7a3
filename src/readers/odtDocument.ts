import { UnusableArticle } from '../errors.ts';
import type { Reader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { composeDocument } from './office/composeDocument.ts';
import { odfParagraphs } from './office/odfParagraphs.ts';
import { unzip } from './office/unzip.ts';
import { elementsOf, parseXml, textOf } from './parseXml.ts';

/** A text of LibreOffice and others in the Open Document Format, with one report. */
export const odtDocument: Reader = {
  read: async function* ({ bytes }, { limits }) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
      throw new UnusableArticle('is no OpenDocument text: it is no zip archive');
    const files = await unzip(bytes, (name) => name === content || name === properties, limits.maxFileMegabytes);
    const text = files.get(content);
    if (!text) throw new UnusableArticle('is no OpenDocument text: the archive holds no text of one');
    const document = parseXml(decodeText(text));
    if (!document.isClosed) throw new UnusableArticle('breaks off before its end');
    const meta = files.get(properties);
    const [title] = meta ? elementsOf(parseXml(decodeText(meta)), 'dc:title') : [];
    yield* composeDocument(odfParagraphs(document), title ? textOf(title) : null);
  },
};

const content = 'content.xml';
const properties = 'meta.xml';
