import { UnusableArticle } from '../errors.ts';
import { attemptArticle } from './attemptArticle.ts';
import type { StreamReader } from './contract.ts';
import { decodePage } from './page/decodePage.ts';
import { readPage } from './page/readPage.ts';
import { webAddress } from './webAddress.ts';

/**
 * What a crawler stored (WARC, ISO 28500), packed or not: each page that a server answered with is an article. Pictures,
 * scripts, requests and errors are passed over; no more than one record is in memory.
 */
export const warc: StreamReader = {
  readPieces: async function* (pieces, { limits: { maxFileMegabytes } }) {
    const { WARCParser } = await import('warcio');
    let count = 0;
    try {
      for await (const record of new WARCParser(pieces)) {
        count += 1;
        const answer = record.getResponseInfo();
        const type = answer?.headers.get('content-type') ?? '';
        if (record.warcType !== 'response' || Number(answer?.status) !== 200 || !/html/i.test(type)) continue;
        const bytes = await readBytes(record, maxFileMegabytes * 1e6);
        const address = webAddress(record.warcTargetURI);
        yield attemptArticle(() => {
          if (bytes === null) throw new UnusableArticle(`is larger than the limit: more than ${maxFileMegabytes} MB`);
          return readPage(decodePage(bytes, /charset=["']?([\w.:-]+)/i.exec(type)?.[1] ?? null), address);
        }, address ?? undefined);
      }
    } catch (cause) {
      throw cause instanceof UnusableArticle ? cause : new UnusableArticle('is a broken WARC file', { cause });
    }
    if (count === 0) throw new UnusableArticle('is no WARC file: it holds no record');
  },
};

/** Null for more than the limit. */
async function readBytes(pieces: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > maxBytes) return null;
    read.push(piece);
  }
  return Buffer.concat(read);
}
