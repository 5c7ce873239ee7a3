/**
 * Numbers that stand for features: 32 bits, the same on every machine. Two features may share a number, as in the
 * hashing trick of Weinberger et al. (2009); at 32 bits that is rare.
 */

/** A number for a part of a string, from `start` to `end` in UTF-16 code units (FNV-1a, then mixed). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scatter(hash);
}

/** A number for `hash` followed by `value`: order matters. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x5bd1e995);
  return Math.imul(product ^ (product >>> 15), 0x2c1b3c6d);
}

/** Spreads what differs in a few bits over all of them (the last step of MurmurHash3). */
export function scatter(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
