import { readFileSync } from 'node:fs';
import { hashText } from './hash.ts';

/** The lists, each a bit of a number: of names, then of common nouns, then of phrases that go on. */
export const nameLists = {
  person: 1,
  organization: 2,
  place: 4,
  firstName: 8,
  lastName: 16,
  bodyNoun: 32,
  placeNoun: 64,
  personNoun: 128,
  thingNoun: 256,
  /** Words that a longer name of a list begins with. */
  opening: 512,
} as const;

/** Of {@link nameLists}, those of whole names, of all names, and of common nouns. */
export const wholeNames = 7;
export const allNames = 31;
export const commonNouns = 480;

/** The lists that words are in, a bit each; words in lower case with single spaces between them. */
export type FindLists = (lower: string) => number;

/** Reads the lists: how many entries there are (Uint32), their hashes (Int32), their bits (Uint16), little-endian. */
export function readNameLists(file: URL): FindLists {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const lists = new Map<number, number>();
  for (let i = 0; i < count; i += 1) {
    lists.set(view.getInt32(4 + 4 * i, true), view.getUint16(4 + 4 * count + 2 * i, true));
  }
  return (lower) => lists.get(hashText(lower)) ?? 0;
}

/** The bytes that {@link readNameLists} reads. */
export function writeNameLists(entries: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [words, bits] of entries) byHash.set(hashText(words), (byHash.get(hashText(words)) ?? 0) | bits);
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const view = new DataView(new ArrayBuffer(4 + 6 * sorted.length));
  view.setUint32(0, sorted.length, true);
  for (const [i, [hash, bits]] of sorted.entries()) {
    view.setInt32(4 + 4 * i, hash, true);
    view.setUint16(4 + 4 * sorted.length + 2 * i, bits, true);
  }
  return new Uint8Array(view.buffer);
}
