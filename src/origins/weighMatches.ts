import type { ComparedSentence, Match } from './sentenceIndex.ts';

/** How much of a text another holds, in nearly the same words, and the sentences that show it. */
export interface Overlap {
  /** 0 to 1. */
  readonly part: number;
  /** Positions of sentences of the first text, in order: the ones with most words in common. */
  readonly sentences: readonly number[];
}

/** At most this many sentences are shown as evidence. */
const mostShown = 8;

/** Less than this many stems in common are a coincidence, however short the texts. */
const fewestShared = 8;

/** The part of a text that another holds: all its words count that it does not quote. */
export function weighCopy(mine: readonly ComparedSentence[], matches: readonly Match[]): Overlap {
  const weights = mine.map(({ all }) => all.length);
  const best = bestOf(weights, matches, ({ mine, all }) => [mine, all]);
  return { part: partOf(best, weights), sentences: show(best) };
}

/**
 * The part of the shorter of two texts that the longer one holds, by the words in which reporters differ: an agency's
 * brief may have grown into a long report. Texts too short to tell have none.
 */
export function weighRewrite(
  mine: readonly ComparedSentence[],
  theirs: readonly ComparedSentence[],
  matches: readonly Match[],
): Overlap {
  const [ownWeights, otherWeights] = [mine, theirs].map((sentences) => sentences.map(({ own }) => own.length));
  const own = bestOf(ownWeights!, matches, (match) => [match.mine, match.own]);
  const isShorter = sum(ownWeights!) <= sum(otherWeights!);
  const best = isShorter ? own : bestOf(otherWeights!, matches, (match) => [match.theirs, match.own]);
  return { part: partOf(best, isShorter ? ownWeights! : otherWeights!), sentences: show(own) };
}

function partOf(shared: readonly number[], weights: readonly number[]): number {
  return sum(shared) < fewestShared ? 0 : sum(shared) / sum(weights);
}

/** For each sentence its weight times the closeness of its best match. */
function bestOf(
  weights: readonly number[],
  matches: readonly Match[],
  read: (match: Match) => readonly [sentence: number, closeness: number],
): number[] {
  const best = weights.map(() => 0);
  for (const match of matches) {
    const [sentence, closeness] = read(match);
    best[sentence] = Math.max(best[sentence]!, closeness * weights[sentence]!);
  }
  return best;
}

function show(best: readonly number[]): number[] {
  return [...best.keys()]
    .filter((i) => best[i]! > 0)
    .sort((a, b) => best[b]! - best[a]! || a - b)
    .slice(0, mostShown)
    .sort((a, b) => a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
