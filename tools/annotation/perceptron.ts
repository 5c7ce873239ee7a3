import type { Scorer, WeightTable } from '../../src/annotate/linearModel.ts';

/** A classifier that learns, by the averaged perceptron (Freund & Schapire 1999; Collins 2002). */
export interface Perceptron extends Scorer {
  /** To be called with the features of every example before the training, so that rare ones can be told. */
  observe(features: Int32Array, count: number): void;
  /** Moves the weights of the features towards one class and away from another. */
  update(features: Int32Array, count: number, towards: number, away: number): void;
  /** Adds to the weights of the features for one class. */
  move(features: Int32Array, count: number, towards: number, by: number): void;
  /** To be called for each example: averages are over all examples. */
  tick(): void;
  /** Sets the weights to nothing, so that training begins anew, while the averages go on over all that it was. */
  restart(): void;
  /**
   * The averaged weights as a table, without features that were moved fewer than `leastUpdates` times and without weights
   * below `leastWeight`, 1 being what one update moves.
   */
  freeze(leastUpdates: number, leastWeight: number): WeightTable;
}

/** Weights are rounded to this part of what one update moves, and cut at what 16 bits hold. */
const parts = 32;

/** Features that were observed fewer than `leastSeen` times take no part: what they would learn holds for one place only. */
export function createPerceptron(classes: number, leastSeen: number): Perceptron {
  /** How often the features of each slot were observed, up to 255; a few share a slot. */
  const sightings = new Uint8Array(1 << 24);
  let mask = (1 << 16) - 1;
  let keys = new Int32Array(mask + 1);
  /** One more than the row of the key in the slot; 0 for an empty slot. */
  let rows = new Int32Array(mask + 1);
  let size = 0;
  let weights = new Int32Array(classes << 14);
  /** Of each weight, the sum of its changes, each times the examples seen before it. */
  let sums = new Float64Array(weights.length);
  let updates = new Int32Array(1 << 14);
  const rowKeys: number[] = [];
  let seen = 1;

  const rowOf = (feature: number): number => {
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const row = rows[slot]!;
      if (row === 0) return -1;
      if (keys[slot] === feature) return row - 1;
    }
  };
  const put = (feature: number, row: number) => {
    let slot = feature & mask;
    while (rows[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = feature;
    rows[slot] = row + 1;
  };
  const addRow = (feature: number): number => {
    const row = size;
    size += 1;
    rowKeys.push(feature);
    if (size > updates.length) {
      weights = grown(weights, new Int32Array(weights.length * 2));
      sums = grown(sums, new Float64Array(sums.length * 2));
      updates = grown(updates, new Int32Array(updates.length * 2));
    }
    if (size * 2 > mask) {
      mask = mask * 2 + 1;
      keys = new Int32Array(mask + 1);
      rows = new Int32Array(mask + 1);
      for (const [i, key] of rowKeys.entries()) put(key, i);
    } else put(feature, row);
    return row;
  };

  const move = (features: Int32Array, count: number, towards: number, by: number) => {
    for (let i = 0; i < count; i += 1) {
      if (sightings[(features[i]! >>> 8) & 0xffffff]! < leastSeen) continue;
      const found = rowOf(features[i]!);
      const row = found < 0 ? addRow(features[i]!) : found;
      updates[row]! += 1;
      weights[row * classes + towards]! += by;
      sums[row * classes + towards]! += by * seen;
    }
  };

  return {
    classes,
    score: (features, count, scores) => {
      scores.fill(0, 0, classes);
      for (let i = 0; i < count; i += 1) {
        const row = rowOf(features[i]!);
        if (row < 0) continue;
        const from = row * classes;
        for (let c = 0; c < classes; c += 1) scores[c]! += weights[from + c]!;
      }
    },
    observe: (features, count) => {
      for (let i = 0; i < count; i += 1) {
        const slot = (features[i]! >>> 8) & 0xffffff;
        if (sightings[slot]! < 255) sightings[slot]! += 1;
      }
    },
    update: (features, count, towards, away) => {
      move(features, count, towards, 1);
      move(features, count, away, -1);
    },
    move,
    tick: () => {
      seen += 1;
    },
    restart: () => {
      for (let i = 0; i < size * classes; i += 1) sums[i]! -= weights[i]! * seen;
      weights.fill(0);
    },
    freeze: (leastUpdates, leastWeight) => {
      const average = (i: number) => {
        const weight = weights[i]! - sums[i]! / seen;
        return Math.abs(weight) < leastWeight ? 0 : weight;
      };
      const kept: Row[] = [];
      for (let row = 0; row < size; row += 1) {
        if (updates[row]! < leastUpdates) continue;
        const averages = Float64Array.from({ length: classes }, (_, c) => average(row * classes + c));
        kept.push({ feature: rowKeys[row]!, weights: averages });
      }
      return toTable(classes, kept);
    },
  };
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

interface Row {
  readonly feature: number;
  readonly weights: Float64Array;
}

/** Weights of 16 bits each; those that come to nothing are left out. */
function toTable(classes: number, rows: readonly Row[]): WeightTable {
  const quantize = (weight: number) => Math.max(-32767, Math.min(32767, Math.round(weight * parts)));
  const held = rows
    .map(({ feature, weights }) => ({ feature, weights: Int16Array.from(weights, quantize) }))
    .filter(({ weights }) => weights.some((weight) => weight !== 0));
  // Half of the slots or more stay empty at best, a third at worst: most features asked for are not there.
  const slots = 2 ** Math.ceil(Math.log2(held.length * 1.5 + 1));
  const checks = new Uint16Array(slots);
  const sizes = new Uint8Array(slots);
  const places: (Int16Array | undefined)[] = Array.from({ length: slots });
  let total = 0;
  for (const { feature, weights } of held) {
    let slot = feature & (slots - 1);
    while (places[slot]) slot = (slot + 1) & (slots - 1);
    places[slot] = weights;
    checks[slot] = feature >>> 16;
    sizes[slot] = weights.reduce((count, weight) => count + Number(weight !== 0), 0);
    total += sizes[slot]!;
  }
  const classOf = new Uint8Array(total);
  const values = new Int16Array(total);
  let at = 0;
  for (const weights of places) {
    for (let c = 0; weights && c < classes; c += 1) {
      if (weights[c] === 0) continue;
      classOf[at] = c;
      values[at] = weights[c]!;
      at += 1;
    }
  }
  return { classes, checks, sizes, classOf, weights: values };
}
