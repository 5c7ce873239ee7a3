import { createRandom } from './random.ts';

const iterations = 14;

/**
 * The class of each vector, by k-means on the unit sphere (Dhillon & Modha 2001): vectors are taken less their mean and
 * scaled to length 1, the first centres are drawn by the seed. `vectors` holds them one after the other.
 */
export function clusterVectors(vectors: Float32Array, dimension: number, k: number, seed: number): Uint16Array {
  const count = vectors.length / dimension;
  const random = createRandom(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  random.shuffle(order);
  const centres = new Float32Array(k * dimension);
  for (let c = 0; c < k; c += 1) {
    const from = order[c % count]! * dimension;
    centres.set(vectors.subarray(from, from + dimension), c * dimension);
  }
  const classes = new Uint16Array(count);
  for (let round = 0; round < iterations; round += 1) {
    for (let i = 0; i < count; i += 1) classes[i] = nearest(vectors, i * dimension, centres, dimension);
    centres.fill(0);
    for (let i = 0; i < count; i += 1) {
      const to = classes[i]! * dimension;
      const from = i * dimension;
      for (let d = 0; d < dimension; d += 1) centres[to + d]! += vectors[from + d]!;
    }
    normalize(centres, dimension);
  }
  return classes;
}

/** Takes the mean off all vectors and scales each to length 1, in place. */
export function centre(vectors: Float32Array, dimension: number): void {
  const mean = new Float64Array(dimension);
  for (let i = 0; i < vectors.length; i += 1) mean[i % dimension]! += (vectors[i]! * dimension) / vectors.length;
  for (let i = 0; i < vectors.length; i += 1) vectors[i]! -= mean[i % dimension]!;
  normalize(vectors, dimension);
}

function normalize(vectors: Float32Array, dimension: number): void {
  for (let from = 0; from < vectors.length; from += dimension) {
    let squares = 0;
    for (let i = from; i < from + dimension; i += 1) squares += vectors[i]! * vectors[i]!;
    const length = Math.sqrt(squares) || 1;
    for (let i = from; i < from + dimension; i += 1) vectors[i]! /= length;
  }
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array, dimension: number): number {
  let best = 0;
  let bestProduct = Number.NEGATIVE_INFINITY;
  for (let c = 0; c * dimension < centres.length; c += 1) {
    let product = 0;
    const to = c * dimension;
    for (let d = 0; d < dimension; d += 1) product += vectors[from + d]! * centres[to + d]!;
    if (product > bestProduct) {
      bestProduct = product;
      best = c;
    }
  }
  return best;
}
