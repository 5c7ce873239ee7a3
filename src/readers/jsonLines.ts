import { UnusableArticle } from '../errors.ts';
import { attemptArticle } from './attemptArticle.ts';
import type { StreamReader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { parseJson } from './parseJson.ts';
import { fieldsOf, readRecord } from './record.ts';
import { splitLines } from './splitLines.ts';
import { toUtf8 } from './toUtf8.ts';

/** An article on each line that is not blank. Each line is decoded on its own: a broken one costs no other. */
export const jsonLines: StreamReader = {
  readPieces: async function* (pieces, options) {
    const { maxFileMegabytes } = options.limits;
    for await (const { bytes, number } of splitLines(toUtf8(pieces), maxFileMegabytes * 1e6)) {
      if (bytes?.every(isBlank)) continue;
      yield attemptArticle(() => {
        if (bytes === null) throw new UnusableArticle(`is larger than the limit: more than ${maxFileMegabytes} MB`);
        const text = decodeText(bytes).trim();
        if (!text.startsWith('{')) throw new UnusableArticle('is no JSON object');
        return readRecord(fieldsOf(parseJson(text)), options);
      }, `line ${number}`);
    }
  },
};

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;
}
