import { inflateSync } from 'node:zlib';
import { UnusableArticle } from '../../errors.ts';

/** A page's text takes some ten thousand bytes, a picture some ten million. */
const maxBytes = 60_000_000;

/** As many streams as are looked into. */
const maxStreams = 20_000;

/**
 * Refuses a PDF with a compressed stream that grows beyond what any article has, packed once or twice: the parser would
 * unpack it whole. Blind spot: other ways of packing (LZW, run length), which the limits of the thread must stop.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  for (let at = buffer.indexOf('stream'); at >= 0 && count < maxStreams; at = buffer.indexOf('stream', at + 6)) {
    const start = at + 6 + (buffer[at + 6] === 0x0d ? 2 : 1);
    if ((buffer[start]! & 0x0f) !== 8) continue;
    count += 1;
    const once = inflate(buffer.subarray(start));
    if (once && (once[0]! & 0x0f) === 8) inflate(once);
  }
}

/** Null for what is no compressed stream. */
function inflate(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return null;
    throw new UnusableArticle(`is a PDF with a part that is larger than ${maxBytes / 1e6} MB when unpacked`);
  }
}
