import type { Email } from 'postal-mime';
import { UnusableArticle } from '../../errors.ts';
import { repairWindows1252 } from '../decodeWindows1252.ts';

/** Real messages nest some five parts deep, and their headers take some ten thousand bytes. */
const limits = { maxNestingDepth: 50, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: 3 };

/**
 * The headers and parts of a MIME message (RFC 2045 to 2047), its text decoded: quoted-printable, base64, character sets.
 * The parser is loaded when the first message is read. Throws `UnusableArticle` for what does not begin with headers,
 * nests too deep or has too many parts, lines or headers.
 *
 * Blind spot: a text without a declared character set is taken for UTF-8, and bytes that are not show as U+FFFD.
 */
export async function parseMime(bytes: Uint8Array): Promise<Email> {
  if (!/^(?:From .*\r?\n)?[\x21-\x39\x3b-\x7e]+[ \t]*:/.test(Buffer.from(bytes.subarray(0, 1000)).toString('latin1')))
    throw new UnusableArticle('is no message: it does not begin with headers such as `From:`');
  refuseCrowd(bytes);
  const { default: PostalMime } = await import('postal-mime');
  try {
    return repair(await PostalMime.parse(bytes, limits));
  } catch (cause) {
    throw new UnusableArticle(`is a message that cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** The parser leaves decoding to `TextDecoder`: see {@link repairWindows1252}. */
function repair(message: Email): Email {
  const { text, html, subject, from } = message;
  return {
    ...message,
    ...(text === undefined ? {} : { text: repairWindows1252(text) }),
    ...(html === undefined ? {} : { html: repairWindows1252(html) }),
    ...(subject === undefined ? {} : { subject: repairWindows1252(subject) }),
    ...(from === undefined ? {} : { from: { ...from, name: repairWindows1252(from.name) } as Email['from'] }),
  };
}

/** A message of ten megabytes has some 130,000 lines; the parser takes a part for each line that is a boundary. */
const maxLines = 200_000;
const maxBoundaries = 2_000;

function refuseCrowd(bytes: Uint8Array): void {
  let lines = 0;
  let boundaries = 0;
  for (let at = bytes.indexOf(newLine); at >= 0; at = bytes.indexOf(newLine, at + 1)) {
    lines += 1;
    if (bytes[at + 1] === dash && bytes[at + 2] === dash) boundaries += 1;
  }
  if (lines > maxLines) throw new UnusableArticle(`is a message of more than ${maxLines} lines`);
  if (boundaries > maxBoundaries) throw new UnusableArticle(`is a message of more than ${maxBoundaries} parts`);
}

const newLine = 0x0a;
const dash = 0x2d;

/** The first header of a name, given in lower case, undecoded; null where there is none. */
export function headerOf({ headers }: Email, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value ?? null;
}

/** A parameter of the content type: its `boundary`, its `charset`. */
export function contentParameter(message: Email, name: 'boundary' | 'charset'): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]+)"|([^\\s;"]+))`, 'i').exec(
    headerOf(message, 'content-type') ?? '',
  );
  return match?.[1] ?? match?.[2] ?? null;
}
