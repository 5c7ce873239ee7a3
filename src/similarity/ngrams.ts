import type { Measure } from './contract.ts';
import { stemNumbers } from './stemNumbers.ts';

/** Stems that both have, stop words included, as part of the longer sentence. */
export const unigrams: Measure<readonly number[]> = createNgramMeasure('unigrams', 1);

/** Runs of two stems that both have, as part of the longer sentence (the smaller of ROUGE-2's precision and recall, Lin 2004). */
export const bigrams: Measure<readonly number[]> = createNgramMeasure('bigrams', 2);

/** Runs of three stems that both have, as part of the longer sentence. */
export const trigrams: Measure<readonly number[]> = createNgramMeasure('trigrams', 3);

function createNgramMeasure(name: string, n: number): Measure<readonly number[]> {
  return {
    name,
    prepare: stemNumbers,
    compare: (a, b) => countShared(a, b, n) / Math.max(1, a.length - n + 1, b.length - n + 1),
  };
}

/** An open hash table of the runs of a sentence, by the place where each begins, less one; 0 for none. Used again. */
let places = new Int32Array(128);
/** How often the run at a place is still to be shared. */
let left = new Int32Array(places.length);

/** How many runs of `n` stems both have, one that repeats as often as it does in both. */
function countShared(a: readonly number[], b: readonly number[], n: number): number {
  if (places.length < 2 * a.length) {
    places = new Int32Array(2 ** Math.ceil(Math.log2(2 * a.length)));
    left = new Int32Array(places.length);
  }
  places.fill(0);
  for (let i = 0; i + n <= a.length; i += 1) {
    const slot = findSlot(a, a, i, n);
    left[slot] = places[slot] === 0 ? 1 : left[slot]! + 1;
    if (places[slot] === 0) places[slot] = i + 1;
  }
  let shared = 0;
  for (let j = 0; j + n <= b.length; j += 1) {
    const slot = findSlot(a, b, j, n);
    if (places[slot] === 0 || left[slot] === 0) continue;
    left[slot]! -= 1;
    shared += 1;
  }
  return shared;
}

/** Where the run of `n` stems of `b` at `j` stands, or would: Fibonacci hashing (Knuth 1973, 6.4) with linear probing. */
function findSlot(a: readonly number[], b: readonly number[], j: number, n: number): number {
  let hash = 0;
  for (let k = 0; k < n; k += 1) hash = Math.imul(hash ^ b[j + k]!, 0x9e3779b1);
  const mask = places.length - 1;
  let slot = (hash >>> 16) & mask;
  while (places[slot] !== 0 && !isSameRun(a, places[slot]! - 1, b, j, n)) slot = (slot + 1) & mask;
  return slot;
}

function isSameRun(a: readonly number[], i: number, b: readonly number[], j: number, n: number): boolean {
  for (let k = 0; k < n; k += 1) if (a[i + k] !== b[j + k]) return false;
  return true;
}
