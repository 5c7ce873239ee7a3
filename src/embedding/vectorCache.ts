import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dimension, type Embed, type SentenceVector } from './contract.ts';

/** SHA-256 of the text, then the vector, then the first bytes of the SHA-256 of both. */
const hashLength = 32;
const checkLength = 4;
const recordLength = hashLength + dimension + checkLength;
/** A file larger than this is begun anew. */
const mostBytes = 256e6;

/**
 * Keeps vectors in a file, by the content of their sentences, so that a sentence is sent through the model once. Records
 * have a fixed length and a checksum: what a killed run left half written is passed over, and several runs may append at
 * once. A cache that cannot be read or written costs time, never a run.
 */
export function cached(embed: Embed, file: string): Embed {
  let known: Map<string, SentenceVector> | null = null;
  return async (texts) => {
    known ??= readRecords(file);
    const keys = texts.map((text) => createHash('sha256').update(text, 'utf8').digest('hex'));
    const missing = new Map<string, string>();
    keys.forEach((key, i) => {
      if (!known!.has(key)) missing.set(key, texts[i]!);
    });
    if (missing.size > 0) {
      const vectors = await embed([...missing.values()]);
      const fresh = [...missing.keys()].map((key, i) => [key, vectors[i]!] as const);
      for (const [key, vector] of fresh) known.set(key, vector);
      appendRecords(file, fresh);
    }
    return keys.map((key) => known!.get(key)!);
  };
}

function readRecords(file: string): Map<string, SentenceVector> {
  const known = new Map<string, SentenceVector>();
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    return known;
  }
  for (let at = 0; at + recordLength <= bytes.length; at += recordLength) {
    const body = bytes.subarray(at, at + recordLength - checkLength);
    if (!checkOf(body).equals(bytes.subarray(at + recordLength - checkLength, at + recordLength))) continue;
    known.set(
      body.toString('hex', 0, hashLength),
      Int8Array.from(new Int8Array(body.buffer, body.byteOffset + hashLength, dimension)),
    );
  }
  return known;
}

function appendRecords(file: string, records: readonly (readonly [string, SentenceVector])[]): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const size = fs.existsSync(file) ? fs.statSync(file).size : 0;
    if (size > mostBytes) fs.rmSync(file);
    const padding = Buffer.alloc(size > mostBytes ? 0 : (recordLength - (size % recordLength)) % recordLength);
    const bodies = records.map(([key, vector]) =>
      Buffer.concat([Buffer.from(key, 'hex'), Buffer.from(vector.buffer, vector.byteOffset, dimension)]),
    );
    fs.appendFileSync(file, Buffer.concat([padding, ...bodies.flatMap((body) => [body, checkOf(body)])]));
  } catch {
    // The vectors are known to this run all the same.
  }
}

function checkOf(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, checkLength);
}
