import { detect } from 'chardet';
import { UnusableArticle } from '../errors.ts';

/**
 * The text of a plain text file, without its byte order mark. A byte order mark decides the encoding; else the bytes
 * are UTF-8 if they can be, UTF-16 if every other byte of plain Latin text is zero, or what chardet takes them for.
 * Nothing is replaced: what cannot be decoded throws `UnusableArticle`.
 *
 * Blind spot: chardet tells single-byte encodings apart by the letters that are frequent in a language, so a short
 * English text with one foreign name in it is read as Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const format = binaryFormats.find(({ signature }) => startsWith(bytes, signature));
  if (format) throw new UnusableArticle(`is not text (${format.name})`);
  const text = decode(bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnusableArticle('holds no text');
  const controls = text.match(controlCharacters)?.length ?? 0;
  if (text.includes('\0') || controls * 100 > text.length)
    throw new UnusableArticle(`is not text (${controls} of its ${text.length} characters are control characters)`);
  return text;
}

/** C0 and C1 controls other than tab, line ends, form feed and the ones that old printers and DOS left at line ends. */
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
  return [...signature].every((char, i) => bytes[i] === char.charCodeAt(0));
}

function decode(bytes: Uint8Array): string {
  const mark = byteOrderMarks.find(({ signature }) => startsWith(bytes, signature));
  const encoding = mark?.encoding ?? 'utf-8';
  const text = tryDecode(bytes, encoding);
  if (mark && text === null && encoding !== 'utf-8')
    throw new UnusableArticle(`is not valid ${encoding.toUpperCase()}`);
  if (text !== null && (mark || !text.includes('\0'))) return text;
  return (mark ? null : decodeUtf16WithoutMark(bytes)) ?? text ?? decodeOther(bytes, mark !== undefined);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf16WithoutMark(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, sampleBytes);
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]!++;
  const mostly = sample.length / 4;
  if (zeros[1]! > mostly && zeros[0]! * 10 < zeros[1]!) return tryDecode(bytes, 'utf-16le');
  if (zeros[0]! > mostly && zeros[1]! * 10 < zeros[0]!) return tryDecode(bytes, 'utf-16be');
  return null;
}

/** How much chardet looks at: enough for every encoding it knows, and bounded for a file of any size. */
const sampleBytes = 65_536;

function decodeOther(bytes: Uint8Array, isMarkedUtf8: boolean): string {
  const { valid, invalid, firstInvalid } = surveyUtf8(bytes);
  if (isMarkedUtf8 || valid >= invalid) throw new UnusableArticle(`is not valid UTF-8: byte ${firstInvalid + 1}`);
  if (bytes.includes(0)) throw new UnusableArticle('is not text (it holds zero bytes)');
  const named = detect(bytes.subarray(firstInvalid, firstInvalid + sampleBytes));
  // WHATWG decodes the label ISO-8859-1 as Windows-1252, which is what pages so labelled contain.
  const text = isSupported(named) ? tryDecode(bytes, named) : tryDecode(bytes, 'windows-1252');
  if (text === null || /[\x80-\x84\x86-\x9f]/.test(text))
    throw new UnusableArticle(`is in no encoding that could be recognized: byte ${firstInvalid + 1} is not UTF-8`);
  return text;
}

function isSupported(encoding: string | null): encoding is string {
  if (encoding === null || encoding === 'ASCII' || encoding.startsWith('UTF-')) return false;
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

/** Counts the multi-byte sequences that are well formed UTF-8, and the bytes that belong to none. */
function surveyUtf8(bytes: Uint8Array): { valid: number; invalid: number; firstInvalid: number } {
  let valid = 0;
  let invalid = 0;
  let firstInvalid = -1;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length > 1) valid++;
    if (length === 0) {
      invalid++;
      if (firstInvalid < 0) firstInvalid = i;
    }
    i += Math.max(length, 1);
  }
  return { valid, invalid, firstInvalid };
}

/** The length of the well-formed sequence at `i`, 0 for none (table 3-7 of the Unicode Standard). */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[i + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  if (length === 0 || overlong || outside) return 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
