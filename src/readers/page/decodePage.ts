import { UnusableArticle } from '../../errors.ts';
import { decodeAs, decodeText } from '../decodeText.ts';
import { surveyUtf8 } from '../surveyUtf8.ts';

/**
 * The markup of a page. A byte order mark decides its encoding; else it is UTF-8 if it can be, the encoding that it or
 * what it came in declares (`stated`, else a meta tag or XML declaration) if it is in that, or what its bytes look like. What is in none of them is read as
 * UTF-8 with the bytes that are wrong replaced by U+FFFD, as a browser shows them: one such byte in a menu should not
 * cost the report.
 */
export function decodePage(bytes: Uint8Array, stated: string | null = null): string {
  const clean = bytes.includes(0) && !looksWide(bytes) ? bytes.filter((byte) => byte !== 0) : bytes;
  if (clean.length < 0.9 * bytes.length) throw new UnusableArticle('is not text (it holds zero bytes)');
  const declared = stated?.toLowerCase() ?? declaredEncoding(clean);
  if (declared !== null && surveyUtf8(clean).invalid > 0 && !hasMark(clean)) {
    const text = decodeAs(declared, clean);
    if (text !== null) return text;
  }
  try {
    return decodeText(clean);
  } catch (error) {
    if (error instanceof UnusableArticle && /^is not valid UTF-8|^is in no encoding/.test(error.message))
      return new TextDecoder().decode(clean);
    throw error;
  }
}

/** UTF-16, by its mark or by the zero bytes beside ASCII letters. */
function looksWide(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return hasMark(bytes) || (a === 0) !== (b === 0);
}

function hasMark([a, b, c]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const match =
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{2,40})/i.exec(
      head,
    );
  return match?.[1]?.toLowerCase() ?? match?.[2]?.toLowerCase() ?? null;
}
