import { readFileSync } from 'node:fs';

/** Components of a word's vector. */
export const dimension = 128;

/** What words mean, each by itself: near words have near directions. */
export interface WordVectors {
  /** The unit vector of a word in lower case, `dimension` components; null where no piece of it is known. */
  vectorOf(word: string): Float32Array | null;
  /** How rare a word is: the place of its rarest piece in a vocabulary of 30,522 that is roughly ordered by frequency, from 0. */
  rankOf(word: string): number;
  /** The whole words of that vocabulary, from common to rare, those with a-z and digits alone. */
  readonly words: readonly string[];
}

/** How a piece is written that goes on with a word, in the vocabulary of BERT (Devlin et al. 2019). */
const continuation = '##';
const longestWord = 60;
const headerBytes = 8;
/** So many vectors are not made anew. */
const maxKnown = 10_000;

/**
 * Reads the table that `npm run fit:vectors` makes: number of pieces and bytes of their text as Uint32, little-endian; the
 * pieces, one a line, each behind its place in the vocabulary; then `dimension` Int8 for each. A word has the mean of
 * its pieces' vectors (Model2Vec, Tulkens & van Dongen 2024).
 */
function readWordVectors(file: URL): WordVectors {
  const bytes = readFileSync(file);
  const [count, textBytes] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
  const lines = bytes.toString('utf8', headerBytes, headerBytes + textBytes).split('\n');
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + headerBytes + textBytes, count * dimension);
  const rows = new Map<string, number>();
  const ranks = lines.map((line, row) => {
    const space = line.indexOf(' ');
    rows.set(line.slice(space + 1), row);
    return Number(line.slice(0, space));
  });
  const words = [...rows.keys()].filter((piece) => !piece.startsWith(continuation));
  const known = new Map<string, Float32Array | null>();
  const makeVector = (word: string): Float32Array | null => {
    const sum = new Float32Array(dimension);
    for (const row of splitPieces(word, rows)) {
      const at = row * dimension;
      const length = lengthOf(table, at);
      for (let i = 0; i < dimension; i += 1) sum[i]! += table[at + i]! / length;
    }
    const length = lengthOf(sum, 0);
    return length === 0 ? null : sum.map((value) => value / length);
  };
  return {
    words,
    vectorOf: (word) => {
      const vector = known.get(word);
      if (vector !== undefined) return vector;
      if (known.size >= maxKnown) known.clear();
      const made = makeVector(word);
      known.set(word, made);
      return made;
    },
    rankOf: (word) => splitPieces(word, rows).reduce((rank, row) => Math.max(rank, ranks[row]!), 0),
  };
}

let opened: WordVectors | undefined;

/** The table that comes with newsmerge, read once. */
export function openWordVectors(): WordVectors {
  opened ??= readWordVectors(new URL('../../data/wordVectors.bin', import.meta.url));
  return opened;
}

/** The longest pieces that make up a word, from the left; as far as they are known. */
function splitPieces(word: string, rows: ReadonlyMap<string, number>): number[] {
  const bare = word.slice(0, longestWord).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (bare.match(/[a-z0-9]+/g) ?? []).flatMap((part) => {
    const found: number[] = [];
    for (let start = 0; start < part.length; ) {
      let end = part.length;
      const rowAt = () => rows.get((start > 0 ? continuation : '') + part.slice(start, end));
      while (end > start && rowAt() === undefined) end -= 1;
      if (end === start) break;
      found.push(rowAt()!);
      start = end;
    }
    return found;
  });
}

function lengthOf(values: Int8Array | Float32Array, at: number): number {
  let sum = 0;
  for (let i = at; i < at + dimension; i += 1) sum += values[i]! * values[i]!;
  return Math.sqrt(sum);
}
