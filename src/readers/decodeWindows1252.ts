/**
 * Decodes Windows-1252 by the WHATWG Encoding Standard's index; null for the five bytes that stand for nothing.
 * `TextDecoder` cannot be asked: Node 20.18.3 to 20.20, among others, decodes 0x80-0x9F as control characters
 * (nodejs/node#56542).
 */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = repairWindows1252(latin1);
  return text.includes(unassigned) ? null : text;
}

/**
 * A text with the characters of Windows-1252 for the control characters that such a decoder gives in their place; text
 * itself has none of these.
 */
export function repairWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => from80To9f[character.charCodeAt(0) - 0x80]!);
}

/** Whether a label of the Encoding Standard means Windows-1252. */
export function isWindows1252(label: string): boolean {
  return /^(?:windows-1252|x?-?cp-?1252|iso[-_]?8859-?1|latin-?1|l1|us-ascii|ascii)$/i.test(label);
}

const unassigned = '\x81';
const from80To9f = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x81Ž\x81\x81‘’“”•–—˜™š›œ\x81žŸ';
