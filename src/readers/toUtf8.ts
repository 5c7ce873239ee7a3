import { TextDecoder } from 'node:util';
import { UnusableArticle } from '../errors.ts';
import { utf16Of } from './decodeText.ts';

/** The pieces of a text without its byte order mark, those of UTF-16 as UTF-8; all others as they are. */
export async function* toUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const piece of pieces) {
    if (isFirst) {
      const encoding = utf16Of(piece);
      if (encoding !== null) decoder = new TextDecoder(encoding, { fatal: true });
      yield decoder ? encode(decoder, piece) : withoutMark(piece);
    } else yield decoder ? encode(decoder, piece) : piece;
    isFirst = false;
  }
  if (decoder) yield encode(decoder);
}

function withoutMark(piece: Uint8Array): Uint8Array {
  return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? piece.subarray(3) : piece;
}

/** The end of the text where there is no piece. */
function encode(decoder: TextDecoder, piece?: Uint8Array): Uint8Array {
  try {
    return Buffer.from(piece ? decoder.decode(piece, { stream: true }) : decoder.decode());
  } catch (cause) {
    throw new UnusableArticle(`is not valid ${decoder.encoding.toUpperCase()}`, { cause });
  }
}
