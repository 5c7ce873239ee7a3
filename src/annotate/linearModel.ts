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
  readonly weights: Int8Array;
}

/** A classifier that reads its weights from a table. */
export function createLinearModel({ classes, checks, sizes, classOf, weights }: WeightTable): Scorer {
  const mask = checks.length - 1;
  const starts = new Uint32Array(checks.length + 1);
  for (let slot = 0; slot <= mask; slot += 1) starts[slot + 1] = starts[slot]! + sizes[slot]!;
  return {
    classes,
    score: (features, count, scores) => {
      scores.fill(0, 0, classes);
      for (let i = 0; i < count; i += 1) {
        const feature = features[i]!;
        const check = feature >>> 16;
        for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
          const from = starts[slot]!;
          const to = starts[slot + 1]!;
          if (from === to) break;
          if (checks[slot] !== check) continue;
          for (let j = from; j < to; j += 1) scores[classOf[j]!]! += weights[j]!;
          break;
        }
      }
    },
  };
}

/** The class with the highest score, the first of several. */
export function bestOf(scores: Int32Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c += 1) if (scores[c]! > scores[best]!) best = c;
  return best;
}
