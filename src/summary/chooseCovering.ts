/** Something worth telling, and how fully a candidate tells it, above 0 and up to 1. */
export interface Told {
  /** Position among the weights. */
  readonly point: number;
  readonly degree: number;
}

/** A sentence that may be chosen. */
export interface Candidate {
  /** Its length, 1 or more. */
  readonly words: number;
  /** Each point once. */
  readonly tells: readonly Told[];
}

export interface CoveringOptions {
  readonly maxWords: number;
  /** What each point is worth when it is fully told, 0 or more; it counts as far as the chosen candidate that tells it best. */
  readonly weights: ArrayLike<number>;
  /** Whether two candidates, by their positions, must not both be chosen. */
  readonly excludes: (a: number, b: number) => boolean;
}

/** How strongly a greedy choice counts the length of a sentence against it: not at all, by half, fully. */
const lengthPowers = [0, 0.5, 1];
/** An exchange must raise the value by more than rounding. */
const leastGain = 1e-9;
/** How many exchanges are tried at most. */
const maxTrials = 5_000;

/**
 * Chooses candidates, by their positions, that together tell what is worth most within `maxWords`: maximum coverage under
 * a budget, by degrees (facility location). Starts from the best of three greedy choices (Lin and Bilmes 2011, "A class
 * of submodular functions for document summarization", with cost scaling) and exchanges one sentence for another, filling
 * what room is left, as long as that is worth more and for a bounded number of trials. Ties go to the earlier candidate.
 *
 * Blind spot: the best choice of all is not sought. Their bound of 1 - 1/√e is for choices without exclusions.
 */
export function chooseCovering(candidates: readonly Candidate[], options: CoveringOptions): readonly number[] {
  const cover = createCover(candidates, options);
  let best: readonly number[] = [];
  let bestValue = 0;
  const keepIfBetter = (chosen: readonly number[], value: number): boolean => {
    if (value <= bestValue * (1 + leastGain)) return false;
    best = chosen;
    bestValue = value;
    return true;
  };
  for (const power of lengthPowers) {
    cover.reset([]);
    cover.fill(power);
    keepIfBetter(cover.chosen(), cover.value());
  }
  let trials = 0;
  const exchangeOne = (): boolean => {
    for (const dropped of best) {
      const rest = best.filter((i) => i !== dropped);
      for (const added of candidates.keys()) {
        if (best.includes(added)) continue;
        cover.reset(rest);
        if (!cover.fits(added)) continue;
        trials += 1;
        if (trials > maxTrials) return false;
        cover.add(added);
        cover.fill(1);
        if (keepIfBetter(cover.chosen(), cover.value())) return true;
      }
    }
    return false;
  };
  while (exchangeOne());
  return best;
}

/** A choice that grows, and what it is worth. */
function createCover(candidates: readonly Candidate[], { maxWords, weights, excludes }: CoveringOptions) {
  const excludedBy = candidates.map((_, i) => [...candidates.keys()].filter((j) => i !== j && excludes(i, j)));
  const told = new Float64Array(weights.length);
  /** For each candidate, by how many of the chosen it is excluded; one that is chosen excludes itself. */
  const excluded = new Uint16Array(candidates.length);
  let chosen: number[] = [];
  let words = 0;
  let value = 0;

  const gainOf = (i: number): number => {
    let gain = 0;
    for (const { point, degree } of candidates[i]!.tells)
      if (degree > told[point]!) gain += weights[point]! * (degree - told[point]!);
    return gain;
  };
  const fits = (i: number): boolean => excluded[i] === 0 && words + candidates[i]!.words <= maxWords;
  const add = (i: number): void => {
    value += gainOf(i);
    words += candidates[i]!.words;
    for (const { point, degree } of candidates[i]!.tells) told[point] = Math.max(told[point]!, degree);
    for (const other of excludedBy[i]!) excluded[other]! += 1;
    excluded[i]! += 1;
    chosen.push(i);
  };
  const reset = (start: readonly number[]): void => {
    told.fill(0);
    excluded.fill(0);
    chosen = [];
    words = 0;
    value = 0;
    for (const i of start) add(i);
  };
  /** Adds what fits as long as something does: the highest gain for its words, to that power, first. */
  const fill = (power: number): void => {
    for (;;) {
      let best = -1;
      let bestScore = 0;
      for (const i of candidates.keys()) {
        if (!fits(i)) continue;
        const score = gainOf(i) / candidates[i]!.words ** power;
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
      if (best < 0) return;
      add(best);
    }
  };
  return { reset, add, fits, fill, chosen: () => chosen, value: () => value };
}
