import { readFileSync } from 'node:fs';
import { hashText } from './hash.ts';

/**
 * Classes of words that are used alike, three levels deep: `fine` (0 to 1023) parts `middle` (0 to 255), which parts
 * `coarse` (0 to 31). They serve as the Brown clusters do in Koo, Carreras & Collins (2008).
 */
export interface WordClusters {
  /** The class of the whole word, in lower case; {@link noCluster} where it is not in the vocabulary. */
  fineOf(word: string): number;
  /** The class of the longest piece that the word begins with. */
  headOf(word: string): number;
  /** The class of the longest piece that the word ends in. */
  tailOf(word: string): number;
}

export const noCluster = 1024;

/** Of a class of 1024, the one of 256 that it is in. */
export const middleOf = (fine: number): number => fine >> 2;
/** Of a class of 1024, the one of 32 that it is in. */
export const coarseOf = (fine: number): number => fine >> 5;

const slotCount = 1 << 16;
const longestPiece = 18;
/** What stands before a piece that goes on with a word, as in the vocabulary of BERT. */
export const continuation = '##';

/**
 * Reads the classes of the word pieces: a table of open addressing with 65,536 slots, first a Uint16 each that tells the
 * piece (the upper half of its hash), then a Uint16 each with its class (65,535 in an empty slot), little-endian.
 */
export function readWordClusters(file: URL): WordClusters {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = new Uint16Array(slotCount * 2);
  for (let i = 0; i < table.length; i += 1) table[i] = view.getUint16(2 * i, true);
  const find = (hash: number): number => {
    for (let slot = hash & (slotCount - 1); ; slot = (slot + 1) & (slotCount - 1)) {
      const cluster = table[slotCount + slot]!;
      if (cluster === empty) return noCluster;
      if (table[slot] === hash >>> 16) return cluster;
    }
  };
  return {
    fineOf: (word) => find(hashText(word)),
    headOf: (word) => {
      for (let end = Math.min(word.length, longestPiece); end > 0; end -= 1) {
        const cluster = find(hashText(word, 0, end));
        if (cluster !== noCluster) return cluster;
      }
      return noCluster;
    },
    tailOf: (word) => {
      for (let start = Math.max(1, word.length - longestPiece); start < word.length; start += 1) {
        const cluster = find(hashText(continuation + word.slice(start)));
        if (cluster !== noCluster) return cluster;
      }
      return noCluster;
    },
  };
}

/** The bytes that {@link readWordClusters} reads, for classes by piece. */
export function writeWordClusters(clusterOf: ReadonlyMap<string, number>): Uint8Array {
  const table = new Uint16Array(slotCount * 2).fill(empty, slotCount);
  for (const [piece, cluster] of clusterOf) {
    const hash = hashText(piece);
    let slot = hash & (slotCount - 1);
    while (table[slotCount + slot] !== empty) slot = (slot + 1) & (slotCount - 1);
    table[slot] = hash >>> 16;
    table[slotCount + slot] = cluster;
  }
  const view = new DataView(new ArrayBuffer(table.byteLength));
  for (const [i, value] of table.entries()) view.setUint16(2 * i, value, true);
  return new Uint8Array(view.buffer);
}

const empty = 0xffff;
