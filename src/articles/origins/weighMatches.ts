import type { ComparedSentence, Match } from './sentenceIndex.ts';

/** How much of a text another holds, in nearly the same words, and the sentences that show it. */
export interface Overlap {
  /** 0 to 1. */
  readonly part: number;
  /** Positions of sentences of the first text, in order: the ones with most words in common. */
  readonly sentences: readonly number[];
}

/** At most this many sentences are shown as evidence. */
const maxShown = 8;

/** Fewer words in common are a coincidence, however short the texts. */
const fewestShared = 12;

/** What shows that a text was taken over: nothing where more of what is worded alike is filled otherwise than alike. */
export function listFitting(matches: readonly Match[]): readonly Match[] {
  const fitting = matches.filter(({ fits }) => fits);
  const alike = new Set(fitting.map(({ mine }) => mine));
  const otherwise = new Set(
    matches.filter(({ mine, fits, all }) => !fits && all > 0 && !alike.has(mine)).map(({ mine }) => mine),
  );
  return otherwise.size > alike.size ? [] : fitting;
}

/** The part of a text that another holds: all its words count that it does not quote. */
export function weighCopy(mine: readonly ComparedSentence[], matches: readonly Match[]): Overlap {
  const weights = mine.map(({ all }) => all.length);
  const shared = weighBest(weights, matches, ({ mine, all }) => [mine, all]);
  const part = sum(shared) < fewestShared ? 0 : sum(shared) / sum(weights);
  return { part, sentences: show(shared) };
}

/**
 * The part of the shorter of two texts that the longer one holds, by the words in which reporters differ: an agency's
 * brief may have grown into a long report.
 */
export function weighRewrite(
  mine: readonly ComparedSentence[],
  theirs: readonly ComparedSentence[],
  matches: readonly Match[],
): Overlap {
  const telling = matches.filter(({ own }) => own > 0);
  const [mineOwn, theirOwn] = [mine, theirs].map((sentences) => sentences.map(({ own }) => own.length));
  const isShorter = sum(mineOwn!) <= sum(theirOwn!);
  const [shorter, weights] = isShorter ? [mine, mineOwn!] : [theirs, theirOwn!];
  const place = (match: Match) => (isShorter ? match.mine : match.theirs);
  const lengths = shorter.map(({ all }) => all.length);
  const shared = weighBest(weights, telling, (match) => [place(match), match.own]);
  const words = weighBest(lengths, telling, (match) => [place(match), match.all]);
  const part = sum(words) < fewestShared ? 0 : sum(shared) / sum(weights);
  return { part, sentences: show(weighBest(mineOwn!, telling, (match) => [match.mine, match.own])) };
}

/** For each sentence its weight times the closeness of its best match. */
function weighBest(
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
    .slice(0, maxShown)
    .sort((a, b) => a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
