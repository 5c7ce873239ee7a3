import { UnusableArticle } from '../errors.ts';
import type { Reader } from './contract.ts';
import { composeDocument } from './office/composeDocument.ts';
import { readRtf } from './rtf/readRtf.ts';

/** A document in Rich Text Format with one report, or what a press database gave out in it. */
export const rtfDocument: Reader = {
  read: ({ bytes }) => {
    if (!isRtf(bytes)) throw new UnusableArticle('is no Rich Text document: it does not begin with `{\\rtf`');
    const lines = readRtf(Buffer.from(bytes).toString('latin1')).split('\n');
    const paragraphs = lines.map((line) => ({ text: line.replace(/\s+/g, ' ').trim(), style: '' }));
    const shown = paragraphs.filter(({ text }) => text !== '');
    if (shown.length === 0) throw new UnusableArticle('holds no text');
    return composeDocument(shown, null);
  },
};

/** By its first bytes, whatever the file is called. */
export function isRtf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf';
}
