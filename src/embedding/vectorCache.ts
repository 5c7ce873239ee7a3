import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dimension, type Embed, type SentenceVector } from './contract.ts';

/** SHA-256 of the text, then the vector, then the first bytes of the SHA-256 of both. */
const hashLength = 32;
const checkLength = 4;
const recordLength = hashLength + dimension + checkLength;
/** A file of more than 600,000 sentences is begun anew. */
const mostBytes = 600_000 * recordLength;
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
 * places in the file are held in memory. Records have a fixed length and a checksum, and a vector that is asked for is
 * checked: what a killed run left half written, or another run has moved, is computed again. Several runs may append at
 * once. A cache that cannot be read or written costs time, never a run.
 */
export function cached(embed: Embed, file: string): Embed {
  let places: Places | null = null;
  return async (texts) => {
    places ??= findPlaces(file);
    const vectors = readVectors(file, places, texts);
    const missing = [...new Set(texts)].filter((text) => !vectors.has(text));
    for (let at = 0; at < missing.length; at += portion) {
      const some = missing.slice(at, at + portion);
      const fresh = await embed(some);
      some.forEach((text, i) => {
        vectors.set(text, fresh[i]!);
      });
      appendVectors(file, places, some, fresh);
    }
    return texts.map((text) => vectors.get(text)!);
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

function readVectors(file: string, places: Places, texts: readonly string[]): Map<string, SentenceVector> {
  const vectors = new Map<string, SentenceVector>();
  withFile(file, (descriptor) => {
    for (const text of texts) {
      const hash = digest(text);
      const place = places.get(keyOf(hash));
      if (place === undefined) continue;
      const record = new Uint8Array(recordLength);
      fs.readSync(descriptor, record, 0, recordLength, place);
      const vector = new Int8Array(record.buffer, hashLength, dimension);
      if (toRecord(hash, vector).equals(record)) vectors.set(text, vector);
    }
  });
  return vectors;
}

function appendVectors(
  file: string,
  places: Places,
  texts: readonly string[],
  vectors: readonly SentenceVector[],
): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    let size = fs.existsSync(file) ? fs.statSync(file).size : 0;
    if (size > mostBytes) {
      fs.rmSync(file);
      places.clear();
      size = 0;
    }
    const padding = Buffer.alloc((recordLength - (size % recordLength)) % recordLength);
    const hashes = texts.map(digest);
    fs.appendFileSync(file, Buffer.concat([padding, ...hashes.map((hash, i) => toRecord(hash, vectors[i]!))]));
    hashes.forEach((hash, i) => {
      places.set(keyOf(hash), size + padding.length + i * recordLength);
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

function toRecord(hash: Buffer, vector: SentenceVector): Buffer {
  const body = Buffer.concat([hash, Buffer.from(vector.buffer, vector.byteOffset, dimension)]);
  return Buffer.concat([body, digest(body).subarray(0, checkLength)]);
}

function keyOf(hash: Buffer): number {
  return hash.readUIntBE(0, 6);
}

function digest(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
