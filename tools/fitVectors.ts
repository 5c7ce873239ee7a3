/**
 * `npm run fit:vectors`: makes data/wordVectors.bin from the sentence model all-MiniLM-L6-v2 (Apache-2.0), a development
 * dependency. Each piece of its vocabulary runs through the model alone; of its vector the mean of all is taken off and
 * the 128 principal components are kept, 8 bits each (Model2Vec, Tulkens & van Dongen 2024). Takes some minutes. Of the
 * same vocabulary it lists how common each stem is, in data/stemRanks.txt.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dimension, openWordVectors } from '../src/lexicon/wordVectors.ts';
import { readPieces } from './annotation/readPieceVectors.ts';
import { listStemRanks } from './listStemRanks.ts';
import { findModelFolder } from './model/findModelFolder.ts';
import { openSession } from './model/session.ts';
import { principalComponents } from './principalComponents.ts';

const modelDimension = 384;
/** Marks of BERT for the beginning and the end. */
const [first, last] = [101, 102];

const folder = findModelFolder();
const infer = await openSession(
  path.join(folder, 'vendor', 'onnxruntime-web'),
  path.join(folder, 'model', 'onnx', 'model_quantized.onnx'),
);
const kept = readPieces(folder)
  .map((piece, id) => ({ piece, id }))
  .filter(({ piece }) => /^(?:##)?[a-z0-9]+$/.test(piece));
const rows: Float64Array[] = [];
for (const { id } of kept) {
  const tokens = await infer([first, id, last]);
  rows.push(Float64Array.from(tokens.subarray(modelDimension, 2 * modelDimension)));
}
const projected = principalComponents(rows, dimension);
const text = Buffer.from(kept.map(({ piece, id }) => `${id} ${piece}`).join('\n'));
const header = Buffer.alloc(8);
header.writeUInt32LE(kept.length, 0);
header.writeUInt32LE(text.length, 4);
const table = Int8Array.from(
  projected.flatMap((row) => {
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
    return Array.from(row, (value) => Math.round((value / largest) * 127));
  }),
);
writeFileSync(
  new URL('../data/wordVectors.bin', import.meta.url),
  Buffer.concat([header, text, Buffer.from(table.buffer)]),
);
writeFileSync(new URL('../data/stemRanks.txt', import.meta.url), listStemRanks(openWordVectors().words));
