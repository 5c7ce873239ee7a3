/**
 * `npm run fit:clusters`: classes of words that are used alike, from the input embeddings of the sentence model, written
 * to data/wordClusters.bin. Three levels: 32 classes of 8 of 4. Same model, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { writeWordClusters } from '../src/annotate/wordClusters.ts';
import { centre, clusterVectors } from './annotation/clusterVectors.ts';
import { readPieceVectors } from './annotation/readPieceVectors.ts';

const { pieces, dimension, vectors } = readPieceVectors();
centre(vectors, dimension);
const classes = split(
  pieces.map((_, i) => i),
  [32, 8, 4],
);
const kept = new Map(pieces.flatMap((piece, i) => (piece.startsWith('[') ? [] : [[piece, classes.get(i)!] as const])));
writeFileSync(new URL('../data/wordClusters.bin', import.meta.url), writeWordClusters(kept));

/** The class of each of some pieces, parted into `levels[0]` classes, each of these into `levels[1]`, and so on. */
function split(ids: readonly number[], levels: readonly number[]): ReadonlyMap<number, number> {
  const [k, ...below] = levels;
  if (k === undefined) return new Map(ids.map((id) => [id, 0]));
  const chosen = new Float32Array(ids.length * dimension);
  for (const [i, id] of ids.entries())
    chosen.set(vectors.subarray(id * dimension, (id + 1) * dimension), i * dimension);
  const classes = clusterVectors(chosen, dimension, k, 1);
  const size = below.reduce((product, count) => product * count, 1);
  const found = new Map<number, number>();
  for (let c = 0; c < k; c += 1) {
    const members = ids.filter((_, i) => classes[i] === c);
    for (const [id, inner] of split(members, below)) found.set(id, c * size + inner);
  }
  return found;
}
