import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';

/** Without the character references that sites escape twice, nor what a control character could do; null for nothing. */
export function plain(text: string | null | undefined): string | null {
  const shown = foldWhiteSpace(
    (text ?? '')
      .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,5}));/gi, resolveReference)
      .replace(/[\p{Cc}\p{Cf}]+/gu, ' '),
  );
  return /[\p{L}\p{N}]/u.test(shown) ? shown : null;
}

function resolveReference(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
