import { detect } from 'chardet';
import { UnusableArticle } from '../errors.ts';
import { decodeWindows1252, isWindows1252 } from './decodeWindows1252.ts';
import { surveyUtf8 } from './surveyUtf8.ts';

/**
 * The text of a plain text file, without its byte order mark. A byte order mark decides the encoding; else the bytes
 * are UTF-8 if they can be, UTF-16 if every other byte is mostly zero, or what chardet takes them for. Nothing is
 * replaced: what cannot be decoded throws `UnusableArticle`. The encoding that the file itself declares, where it does,
 * comes before a guess, and after UTF-8, which other text hardly ever is by chance.
 *
 * Blind spot: chardet tells single-byte encodings apart by the letters that are frequent in a language, so a short
 * English text with one foreign name in it is read as Windows-1252.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const format = binaryFormats.find(({ signature }) => startsWith(bytes, signature));
  if (format) throw new UnusableArticle(`is not text (${format.name})`);
  const text = decode(bytes, declared);
  const controls = text.match(controlCharacters)?.length ?? 0;
  if (text.includes('\0') || controls * 100 > text.length)
    throw new UnusableArticle(`is not text (${controls} of its ${text.length} characters are control characters)`);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnusableArticle('holds no text');
  return text;
}

/** Other than tab, line ends, form feed, next line, and the end-of-file mark of DOS. */
const controlCharacters = /[\0-\x08\x0e-\x19\x1b-\x1f\x7f-\x84\x86-\x9f]/g;

const binaryFormats = [
  { name: 'PDF', signature: '%PDF-' },
  { name: 'RTF', signature: '{\\rtf' },
  { name: 'zip archive or office document', signature: 'PK\x03\x04' },
  { name: 'office document', signature: '\xd0\xcf\x11\xe0' },
  { name: 'gzip archive', signature: '\x1f\x8b' },
  { name: 'PNG image', signature: '\x89PNG' },
  { name: 'JPEG image', signature: '\xff\xd8\xff' },
  { name: 'GIF image', signature: 'GIF8' },
] as const;

const byteOrderMarks = [
  { encoding: 'utf-8', signature: '\xef\xbb\xbf' },
  { encoding: 'utf-16le', signature: '\xff\xfe' },
  { encoding: 'utf-16be', signature: '\xfe\xff' },
] as const;

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, i) => bytes[i] === character.charCodeAt(0));
}

function decode(bytes: Uint8Array, declared?: string): string {
  const mark = byteOrderMarks.find(({ signature }) => startsWith(bytes, signature));
  if (mark) return decodeAs(mark.encoding, bytes) ?? refuse(mark.encoding, bytes);
  const utf16 = guessUtf16(bytes);
  if (utf16) return decodeAs(utf16, bytes) ?? refuse(utf16, bytes);
  return decodeAs('utf-8', bytes) ?? (declared ? decodeAs(declared, bytes) : null) ?? decodeOther(bytes);
}

/** The byte order of UTF-16, by mark or by guess; null for bytes in another encoding. */
export function utf16Of(bytes: Uint8Array): string | null {
  const mark = byteOrderMarks.find(({ signature }) => startsWith(bytes, signature));
  return mark ? (mark.encoding === 'utf-8' ? null : mark.encoding) : guessUtf16(bytes);
}

/** Null where the bytes are not in the encoding, or there is none of the name. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (isWindows1252(encoding)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(encoding: string, bytes: Uint8Array): never {
  const place = encoding === 'utf-8' ? `: byte ${surveyUtf8(bytes).firstInvalid + 1}` : '';
  throw new UnusableArticle(`is not valid ${encoding.toUpperCase()}${place}`);
}

/** Latin letters, digits and spaces have a zero byte in UTF-16, always on the same side. */
function guessUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes);
  let [even, odd] = [0, 0];
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd > sample.length / 4 && even * 10 < odd) return 'utf-16le';
  if (even > sample.length / 4 && odd * 10 < even) return 'utf-16be';
  return null;
}

/** As much as is looked at to guess an encoding: enough for chardet, and bounded for a file of any size. */
const sampleBytes = 65_536;

/** Takes bytes for broken UTF-8 when they hold more of its sequences than of anything else, for another encoding if not. */
function decodeOther(bytes: Uint8Array): string {
  const { valid, invalid, firstInvalid } = surveyUtf8(bytes);
  if (valid >= invalid) refuse('utf-8', bytes);
  if (bytes.includes(0)) throw new UnusableArticle('is not text (it holds zero bytes)');
  const start = bytes.lastIndexOf(0x0a, firstInvalid) + 1;
  const encoding = detect(bytes.subarray(start, start + sampleBytes)) ?? '';
  const isWestern = /^(?:ISO-8859-1|windows-1252|ASCII|UTF-.*|)$/i.test(encoding);
  const text = isWestern ? decodeWindows1252(bytes) : decodeAs(encoding, bytes);
  if (text === null)
    throw new UnusableArticle(`is in no encoding that is recognized: byte ${firstInvalid + 1} is not UTF-8`);
  return text;
}
