import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dimension, type Embed, type Embeddable, type Embedded, wordLength } from './contract.ts';

/** SHA-256 of what the vectors are of, then vectors, then the first bytes of the SHA-256 of both. */
const hashLength = 32;
const checkLength = 4;
const recordLength = hashLength + dimension + checkLength;
/** The first record of a sentence holds its vector, each further one those of so many words. */
const wordBytes = wordLength * Int32Array.BYTES_PER_ELEMENT;
const wordsPerRecord = dimension / wordBytes;
/** A file of more records, about 150,000 sentences, is begun anew. */
const maxBytes = 600_000 * recordLength;
/** So many sentences are computed and written at a time; a run that is stopped keeps those that were. */
const portion = 100;
const recordsPerRead = 10_000;

/**
 * Where the records of a file begin, by the first six bytes of their hashes. Of records that share these, the last has
 * the place.
 */
type Places = Map<number, number>;

/**
 * Keeps vectors in a file, by the content of their sentences, so that a sentence is sent through the model once. Only
 * places in the file are held in memory. Records have a fixed length and a checksum, and one that is asked for is
 * checked: what a killed run left half written, or another run has moved, is computed again. Several runs may append at
 * once. A cache that cannot be read or written costs time, never a run.
 */
export function cached(embed: Embed, file: string): Embed {
  let places: Places | null = null;
  return async (sentences) => {
    places ??= findPlaces(file);
    const byText = new Map(sentences.map((sentence) => [sentence.text, sentence]));
    const embedded = readVectors(file, places, [...byText.values()]);
    const missing = [...byText.values()].filter(({ text }) => !embedded.has(text));
    for (let at = 0; at < missing.length; at += portion) {
      const some = missing.slice(at, at + portion);
      const fresh = await embed(some);
      some.forEach(({ text }, i) => {
        embedded.set(text, fresh[i]!);
      });
      appendRecords(
        file,
        places,
        some.flatMap((sentence, i) => toRecords(sentence, fresh[i]!)),
      );
    }
    return sentences.map(({ text }) => embedded.get(text)!);
  };
}

function findPlaces(file: string): Places {
  const places: Places = new Map();
  withFile(file, (descriptor) => {
    const bytes = Buffer.alloc(recordsPerRead * recordLength);
    for (let from = 0, length = bytes.length; length === bytes.length; from += length) {
      length = fs.readSync(descriptor, bytes, 0, bytes.length, from);
      for (let at = 0; at + recordLength <= length; at += recordLength)
        places.set(keyOf(bytes.subarray(at)), from + at);
    }
  });
  return places;
}

function readVectors(file: string, places: Places, sentences: readonly Embeddable[]): Map<string, Embedded> {
  const found = new Map<string, Embedded>();
  withFile(file, (descriptor) => {
    for (const sentence of sentences) {
      const parts = hashParts(sentence).map((hash) => readPart(descriptor, places, hash));
      if (parts.every((part) => part !== null)) found.set(sentence.text, joinParts(parts, sentence.words.length));
    }
  });
  return found;
}

/** What a record holds; null where there is none with this hash, or none that is whole. */
function readPart(descriptor: number, places: Places, hash: Buffer): Buffer | null {
  const place = places.get(keyOf(hash));
  if (place === undefined) return null;
  const record = Buffer.alloc(recordLength);
  fs.readSync(descriptor, record, 0, recordLength, place);
  const part = record.subarray(hashLength, hashLength + dimension);
  return toRecord(hash, part).equals(record) ? part : null;
}

function appendRecords(file: string, places: Places, records: readonly Buffer[]): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    let size = fs.existsSync(file) ? fs.statSync(file).size : 0;
    if (size > maxBytes) {
      fs.rmSync(file);
      places.clear();
      size = 0;
    }
    const padding = Buffer.alloc((recordLength - (size % recordLength)) % recordLength);
    fs.appendFileSync(file, Buffer.concat([padding, ...records]));
    records.forEach((record, i) => {
      places.set(keyOf(record), size + padding.length + i * recordLength);
    });
  } catch {
    // The run has the vectors all the same.
  }
}

/** Does nothing where the file cannot be read. */
function withFile(file: string, read: (descriptor: number) => void): void {
  let descriptor: number | null = null;
  try {
    descriptor = fs.openSync(file, 'r');
    read(descriptor);
  } catch {
    // What was not read is computed.
  } finally {
    if (descriptor !== null) fs.closeSync(descriptor);
  }
}

function toRecords(sentence: Embeddable, { meaning, words }: Embedded): Buffer[] {
  const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
  return hashParts(sentence).map((hash, i) => {
    if (i === 0) return toRecord(hash, Buffer.from(meaning.buffer, meaning.byteOffset, dimension));
    const part = Buffer.alloc(dimension);
    bytes.copy(part, 0, (i - 1) * dimension, i * dimension);
    return toRecord(hash, part);
  });
}

function joinParts([meaning, ...parts]: readonly Buffer[], words: number): Embedded {
  const bytes = Uint8Array.from(Buffer.concat(parts, words * wordBytes));
  return {
    meaning: Int8Array.from(new Int8Array(meaning!.buffer, meaning!.byteOffset, dimension)),
    words: new Int32Array(bytes.buffer),
  };
}

/** The hash of each record of a sentence: the words may be split otherwise one day, and are part of it. */
function hashParts({ text, words }: Embeddable): Buffer[] {
  const own = JSON.stringify([text, words]);
  return Array.from({ length: 1 + Math.ceil(words.length / wordsPerRecord) }, (_, part) => digest(`${part} ${own}`));
}

function toRecord(hash: Buffer, part: Buffer): Buffer {
  const body = Buffer.concat([hash, part]);
  return Buffer.concat([body, digest(body).subarray(0, checkLength)]);
}

function keyOf(hash: Buffer): number {
  return hash.readUIntBE(0, 6);
}

function digest(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
