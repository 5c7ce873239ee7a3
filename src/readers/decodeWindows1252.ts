/**
 * Decodes Windows-1252 by the WHATWG Encoding Standard's index; null for the five bytes that stand for nothing.
 * `TextDecoder` cannot be asked: Node 20.18.3 to 20.20, among others, decodes 0x80-0x9F as control characters
 * (nodejs/node#56542).
 */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin1.replace(/[\x80-\x9f]/g, (character) => from80To9f[character.charCodeAt(0) - 0x80]!);
  return text.includes(unassigned) ? null : text;
}

const unassigned = '\x81';
const from80To9f = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x81Ž\x81\x81‘’“”•–—˜™š›œ\x81žŸ';
