import { UnusableArticle } from '../errors.ts';
import { attemptArticle } from './attemptArticle.ts';
import type { Reader } from './contract.ts';
import { decodeText, isUtf16 } from './decodeText.ts';
import { parseJson } from './parseJson.ts';
import { fieldsOf, readRecord } from './record.ts';

/** An article on each line that is not blank. Each line is decoded on its own: a broken one costs no other. */
export const jsonLines: Reader = {
  name: 'JSON lines',
  extensions: ['.jsonl', '.ndjson'],
  read: function* ({ bytes }, options) {
    const utf8 = isUtf16(bytes) ? Buffer.from(decodeText(bytes)) : bytes;
    let number = 0;
    for (const line of splitLines(utf8)) {
      number += 1;
      if (line.every(isBlank)) continue;
      yield attemptArticle(() => {
        const text = decodeText(line).trim();
        if (!text.startsWith('{')) throw new UnusableArticle('is no JSON object');
        return readRecord(fieldsOf(parseJson(text)), options);
      }, `line ${number}`);
    }
  },
};

function* splitLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
