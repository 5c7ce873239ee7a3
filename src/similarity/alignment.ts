import { type AlignableWords, type Alignment, alignWords, type Matched, prepareWords } from './alignWords.ts';
import type { Measure } from './contract.ts';

/*
 * What the alignment of two sentences' words in context says. Where a measure looks at each sentence in turn, `Low` is
 * what it says of the sentence that is matched worse, `High` of the other.
 */

/** Recall of BERTScore (Zhang et al. 2020) with IDF weights: the mean cosine of a word and its closest. */
export const [bertScoreLow, bertScoreHigh] = perSide('bertScore', ({ closest, words: { weights } }) => {
  const total = sum(weights);
  return total === 0 ? 0 : Math.max(0, sum(closest.map((cosine, i) => cosine * weights[i]!)) / total);
});

/** How little weighs what is not matched, all words together: 1 for nothing, a half for IDF of `halvedIdf`. */
export const [unmatchedLow, unmatchedHigh] = perSide('unmatched', (matched) =>
  falloff(sum(losses(matched)), halvedIdf),
);

/** The same for the one word that is matched worst. */
export const [worstWordLow, worstWordHigh] = perSide('worstWord', (matched) =>
  falloff(Math.max(0, ...losses(matched)), halvedWord),
);

/** Content words without a partner: 1 for none, a half for `halvedWords`. */
export const [unalignedLow, unalignedHigh] = perSide('unaligned', ({ aligned, words: { stopWords } }) =>
  falloff(aligned.filter((isAligned, i) => !isAligned && !stopWords[i]).length, halvedWords),
);

/** The longest run of words without a partner: 1 for none, a half for `halvedWords`. */
export const [gapLow, gapHigh] = perSide('gap', ({ aligned }) => falloff(longestGap(aligned), halvedWords));

/** Mean cosine of the three words that are matched worst, of the sentence that is matched worse. */
export const worstThree: Measure<AlignableWords | null> = fromAlignment('worstThree', ({ sides }) =>
  Math.min(...sides.map(({ closest }) => mean([...closest].sort((x, y) => x - y).slice(0, 3)))),
);

/** Aligned words in long runs: 1 for one run, 0 where every link stands alone (fragmentation of METEOR, Banerjee & Lavie 2005). */
export const runs: Measure<AlignableWords | null> = fromAlignment('runs', ({ links }) => {
  const breaks = links.filter(([i, j], at) => at > 0 && !(links[at - 1]![0] === i - 1 && links[at - 1]![1] === j - 1));
  return 1 - breaks.length / Math.max(1, links.length - 1);
});

/** Aligned words in the same order: 1 where all are, 0 where all are reversed (Kendall's tau, scaled to 0..1). */
export const order: Measure<AlignableWords | null> = fromAlignment('order', ({ links }) => {
  let reversed = 0;
  for (const [at, [, later]] of links.entries()) {
    for (let i = 0; i < at; i += 1) if (links[i]![1] > later) reversed += 1;
  }
  return 1 - (2 * reversed) / Math.max(1, links.length * (links.length - 1));
});

/** IDF of three or four telling words. */
const halvedIdf = 10;
const halvedWord = 2;
const halvedWords = 3;

function fromAlignment(name: string, read: (alignment: Alignment) => number): Measure<AlignableWords | null> {
  return {
    name,
    needsVectors: true,
    prepare: prepareWords,
    compare: (a, b) => (a && b ? Math.min(1, Math.max(0, read(alignWords(a, b)))) : 0),
  };
}

function perSide(name: string, read: (matched: Matched) => number) {
  return [
    fromAlignment(`${name}Low`, ({ sides }) => Math.min(...sides.map(read))),
    fromAlignment(`${name}High`, ({ sides }) => Math.max(...sides.map(read))),
  ] as const;
}

/** What each word says that the other sentence does not: IDF, less as far as a close word stands in for it. */
function losses({ closest, words: { weights } }: Matched): number[] {
  return closest.map((cosine, i) => weights[i]! * Math.max(0, 1 - cosine));
}

function longestGap(aligned: readonly boolean[]): number {
  let longest = 0;
  let gap = 0;
  for (const isAligned of aligned) {
    gap = isAligned ? 0 : gap + 1;
    longest = Math.max(longest, gap);
  }
  return longest;
}

function falloff(amount: number, halved: number): number {
  return halved / (halved + amount);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
