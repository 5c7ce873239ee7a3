import { UnusableArticle } from '../errors.ts';
import type { Reader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { composeDocument } from './office/composeDocument.ts';
import { unzip } from './office/unzip.ts';
import { wordParagraphs } from './office/wordParagraphs.ts';
import { elementsOf, parseXml, textOf } from './parseXml.ts';

/** A Word document (Office Open XML) with one report. Who saved the file, and when, says neither author nor date. */
export const wordDocument: Reader = {
  read: async function* ({ bytes }, { limits }) {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
      throw new UnusableArticle('is locked with a password, or in the format of old office programs');
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnusableArticle('is no Word document: it is no zip archive');
    const files = await unzip(bytes, (name) => isText(name) || name === properties, limits.maxFileMegabytes);
    const name = [...files.keys()].filter(isText).sort()[0];
    if (name === undefined) throw new UnusableArticle('is no Word document: the archive holds no text of one');
    const document = parseXml(decodeText(files.get(name)!));
    if (!document.isClosed) throw new UnusableArticle('breaks off before its end');
    const core = files.get(properties);
    const [title] = core ? elementsOf(parseXml(decodeText(core)), 'dc:title') : [];
    yield* composeDocument(wordParagraphs(document), title ? textOf(title) : null);
  },
};

function isText(name: string): boolean {
  return /^word\/document\d*\.xml$/i.test(name);
}

const properties = 'docProps/core.xml';
