/**
 * A linear classifier over hashed features: each feature that it knows adds its weights to the scores of the classes.
 * `score` sets `scores` to the sums for the first `count` features.
 */
export interface Scorer {
  readonly classes: number;
  score(features: Int32Array, count: number, scores: Int32Array): void;
}

/**
 * The weights as they lie in the file. A table of open addressing with `checks.length` slots, a power of two: a feature
 * starts at the slot that its lower bits name and is told by its upper 16 bits. A slot holds `sizes[slot]` weights, none
 * if it is empty; those of all slots follow one another in `classOf` and `weights`, in the order of the slots.
 */
export interface WeightTable {
  readonly classes: number;
  readonly checks: Uint16Array;
  readonly sizes: Uint8Array;
  readonly classOf: Uint8Array;
  readonly weights: Int16Array;
}

/** A classifier that reads its weights from a table. */
export function createLinearModel(table: WeightTable): Scorer {
  return table.classes <= 3 ? createDense(table) : createSparse(table);
}

/** What belongs to a slot lies together: where its weights begin and what it is told by, then weights with their classes. */
function createSparse({ classes, checks, sizes, classOf, weights }: WeightTable): Scorer {
  const mask = checks.length - 1;
  const slots = new Int32Array(2 * checks.length + 1);
  for (let slot = 0; slot <= mask; slot += 1) {
    slots[2 * slot + 1] = checks[slot]!;
    slots[2 * slot + 2] = slots[2 * slot]! + sizes[slot]!;
  }
  const entries = new Int32Array(weights.length);
  for (let i = 0; i < weights.length; i += 1) entries[i] = (weights[i]! << 8) | classOf[i]!;
  return {
    classes,
    score: (features, count, scores) => {
      scores.fill(0, 0, classes);
      for (let i = 0; i < count; i += 1) {
        const feature = features[i]!;
        const check = feature >>> 16;
        for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
          const from = slots[2 * slot]!;
          const to = slots[2 * slot + 2]!;
          if (from === to) break;
          if (slots[2 * slot + 1] !== check) continue;
          for (let j = from; j < to; j += 1) {
            const entry = entries[j]!;
            scores[entry & 255]! += entry >> 8;
          }
          break;
        }
      }
    },
  };
}

/** For up to three classes: a slot is what it is told by and a weight for each class, all of them 0 in an empty one. */
function createDense({ classes, checks, sizes, classOf, weights }: WeightTable): Scorer {
  const mask = checks.length - 1;
  const slots = new Int16Array(4 * checks.length);
  let at = 0;
  for (let slot = 0; slot <= mask; slot += 1) {
    slots[4 * slot] = checks[slot]!;
    for (let j = 0; j < sizes[slot]!; j += 1, at += 1) slots[4 * slot + 1 + classOf[at]!] = weights[at]!;
  }
  return {
    classes,
    score: (features, count, scores) => {
      let first = 0;
      let second = 0;
      let third = 0;
      for (let i = 0; i < count; i += 1) {
        const feature = features[i]!;
        const check = feature >> 16;
        for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
          const a = slots[4 * slot + 1]!;
          const b = slots[4 * slot + 2]!;
          const c = slots[4 * slot + 3]!;
          if (a === 0 && b === 0 && c === 0) break;
          if (slots[4 * slot] !== check) continue;
          first += a;
          second += b;
          third += c;
          break;
        }
      }
      scores[0] = first;
      scores[1] = second;
      scores[2] = third;
    },
  };
}

/** The class with the highest score, the first of several. */
export function bestOf(scores: Int32Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c += 1) if (scores[c]! > scores[best]!) best = c;
  return best;
}
