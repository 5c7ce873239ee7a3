import { UnusableArticle } from '../../errors.ts';
import type { RawArticle } from '../contract.ts';
import { decodePage } from '../page/decodePage.ts';
import { readPage } from '../page/readPage.ts';
import { webAddress } from '../webAddress.ts';
import { contentParameter, headerOf, parseMime } from './parseMime.ts';

/**
 * The report of a web page that was saved as one MIME file (RFC 2557, MHTML). Its first part is the page; the others,
 * frames and pictures, are left alone. The address that the page was saved from serves where the page states none.
 * Throws `UnusableArticle` where the first part is no page or holds no report.
 */
export async function readArchive(bytes: Uint8Array): Promise<RawArticle> {
  const archive = await parseMime(headOf(bytes));
  const root = firstPart(bytes, contentParameter(archive, 'boundary'));
  const part = await parseMime(Buffer.concat([asBytes, root]));
  const page = part.attachments.find(({ mimeType }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(mimeType));
  if (!page) throw new UnusableArticle('holds no page: its first part is not HTML');
  const markup = decodePage(new Uint8Array(page.content as ArrayBuffer), contentParameter(part, 'charset'));
  const addresses = [
    headerOf(archive, 'snapshot-content-location'),
    headerOf(part, 'content-location'),
    headerOf(archive, 'content-location'),
  ];
  return readPage(markup, addresses.map(webAddress).find((address) => address !== null) ?? null);
}

/** An attachment comes as the bytes it is; those of a page are decoded as those of any page. */
const asBytes = Buffer.from('Content-Disposition: attachment\r\n');

/** The headers of a message with the blank line after them. */
function headOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.subarray(0, maxHeaders)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  return bytes.subarray(0, end ? end.index + end[0].length : maxHeaders);
}

const maxHeaders = 100_000;

/** From its headers on, up to the next boundary; all of a message that has no parts. */
function firstPart(bytes: Uint8Array, boundary: string | null): Uint8Array {
  if (boundary === null) return bytes;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const delimiter = `\n--${boundary}`;
  const start = buffer.indexOf(delimiter);
  const line = start < 0 ? -1 : buffer.indexOf('\n', start + delimiter.length);
  if (line < 0) throw new UnusableArticle('breaks off before its first part');
  const end = buffer.indexOf(delimiter, line);
  return buffer.subarray(line + 1, end < 0 ? buffer.length : end);
}
