import { readFileSync } from 'node:fs';
import type { WeightTable } from './linearModel.ts';

/** All that was learned, as one file holds it. */
export interface AnnotationWeights {
  readonly tagger: WeightTable;
  readonly transitions: WeightTable;
  readonly labels: WeightTable;
  readonly names: WeightTable;
  /** By the hash of a word: the number of the set of its tags. */
  readonly sets: ReadonlyMap<number, number>;
  /** By the hash of a word: its only tag. */
  readonly certain: ReadonlyMap<number, number>;
  readonly lemmas: ReadonlyMap<string, string>;
}

const tables = ['tagger', 'transitions', 'labels', 'names'] as const;
const columns = { checks: Uint16Array, sizes: Uint8Array, classOf: Uint8Array, weights: Int8Array } as const;
const columnNames = ['checks', 'sizes', 'classOf', 'weights'] as const;

/**
 * The file: the length of its heading in bytes (Uint32), the heading as JSON, then columns of numbers, little-endian,
 * each from an offset that 4 divides: for each table its four, then the words of the lexicon (Int32), the numbers of
 * their sets (Uint16) and one more than their only tags (Uint8), then the rules of the lemmas as lines of key, tab, rule.
 */
interface Heading {
  readonly tables: Record<(typeof tables)[number], { classes: number; slots: number; weights: number }>;
  readonly words: number;
  readonly lemmas: number;
}

export function readAnnotationFile(file: URL): AnnotationWeights {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const headingLength = new DataView(buffer).getUint32(0, true);
  const heading: Heading = JSON.parse(Buffer.from(buffer, 4, headingLength).toString('utf8'));
  let at = align(4 + headingLength);
  const take = <T>(
    Column: { new (buffer: ArrayBuffer, at: number, length: number): T; BYTES_PER_ELEMENT: number },
    length: number,
  ): T => {
    const column = new Column(buffer, at, length);
    at = align(at + length * Column.BYTES_PER_ELEMENT);
    return column;
  };
  const takeTable = (name: (typeof tables)[number]): WeightTable => {
    const { classes, slots, weights } = heading.tables[name];
    return {
      classes,
      checks: take(columns.checks, slots),
      sizes: take(columns.sizes, slots),
      classOf: take(columns.classOf, weights),
      weights: take(columns.weights, weights),
    };
  };
  const [tagger, transitions, labels, names] = [
    takeTable('tagger'),
    takeTable('transitions'),
    takeTable('labels'),
    takeTable('names'),
  ];
  const words = take(Int32Array, heading.words);
  const sets = take(Uint16Array, heading.words);
  const certain = take(Uint8Array, heading.words);
  const lines = Buffer.from(take(Uint8Array, heading.lemmas)).toString('utf8').split('\n');
  return {
    tagger,
    transitions,
    labels,
    names,
    sets: new Map(Array.from(words, (word, i) => [word, sets[i]!])),
    certain: new Map(Array.from(words, (word, i) => [word, certain[i]! - 1] as const).filter(([, tag]) => tag >= 0)),
    lemmas: new Map(lines.map((line) => line.split('\t') as [string, string])),
  };
}

/** The bytes that {@link readAnnotationFile} reads. */
export function writeAnnotationFile(weights: AnnotationWeights): Uint8Array {
  const words = [...weights.sets.keys()].sort((a, b) => a - b);
  const lemmas = Buffer.from([...weights.lemmas].map(([key, rule]) => `${key}\t${rule}`).join('\n'), 'utf8');
  const describe = ({ classes, checks, weights }: WeightTable) => ({
    classes,
    slots: checks.length,
    weights: weights.length,
  });
  const heading: Heading = {
    tables: {
      tagger: describe(weights.tagger),
      transitions: describe(weights.transitions),
      labels: describe(weights.labels),
      names: describe(weights.names),
    },
    words: words.length,
    lemmas: lemmas.length,
  };
  const headingBytes = Buffer.from(JSON.stringify(heading), 'utf8');
  const parts: ArrayBufferView[] = [
    Uint32Array.of(headingBytes.length),
    headingBytes,
    ...tables.flatMap((name) => columnNames.map((column) => weights[name][column])),
    Int32Array.from(words),
    Uint16Array.from(words, (word) => weights.sets.get(word)!),
    Uint8Array.from(words, (word) => (weights.certain.get(word) ?? -1) + 1),
    lemmas,
  ];
  const length = parts.reduce((sum, part, i) => (i === 0 ? 4 : align(sum + part.byteLength)), 0);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const [i, part] of parts.entries()) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at = i === 0 ? 4 : align(at + part.byteLength);
  }
  return bytes;
}

function align(offset: number): number {
  return (offset + 3) & ~3;
}
