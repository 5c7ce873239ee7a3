import { stopWordsOf } from '../annotate/words/stems.ts';
import { dimension, type WordVectors, wordLength } from '../embedding/contract.ts';
import type { Sentence } from '../model.ts';
import type { Corpus } from './contract.ts';

/** The words of a sentence as they are aligned with another's: each with its weight and, in `vectors`, its meaning. */
export interface AlignableWords {
  readonly stems: readonly string[];
  readonly stopWords: readonly boolean[];
  /** IDF of each word's stem, stop words included, above that of a word in every sentence; 0 or more. */
  readonly weights: readonly number[];
  readonly vectors: WordVectors;
}

/** How well the words of one sentence are matched by another's. */
export interface Matched {
  /** For each word the cosine of the closest word of the other sentence, -1 to 1; 0 in a sentence without words. */
  readonly closest: readonly number[];
  /** Whether each word stands in the alignment. */
  readonly aligned: readonly boolean[];
  readonly words: AlignableWords;
}

export interface Alignment {
  readonly sides: readonly [Matched, Matched];
  /** Positions of aligned words, in the order of the first sentence; each word is aligned once at most. */
  readonly links: readonly (readonly [number, number])[];
}

/** Words less alike than this are not aligned. */
const leastAlike = 0.55;
/** The IDF of a word that stands in every sentence, ln(1 + n / n): matching it says nothing. */
const idfOfAll = Math.LN2;
/** What a common stem counts when words compete for a partner. */
const sameStem = 0.5;

/** Cosine of two word vectors that differ in this many signs (Charikar 2002, random hyperplanes). */
const cosines = Float64Array.from({ length: dimension + 1 }, (_, signs) => Math.cos((Math.PI * signs) / dimension));

/** Null where there are no vectors. */
export function prepareWords(sentence: Sentence, corpus: Corpus): AlignableWords | null {
  const vectors = corpus.wordsOf(sentence);
  if (!vectors) return null;
  const { language, words, stems } = sentence;
  const stopWords = stopWordsOf(language);
  return {
    stems,
    stopWords: words.map((word) => stopWords.has(word)),
    weights: corpus.terms.numbersOf(stems).map((term) => Math.max(0, corpus.terms.idf(term) - idfOfAll)),
    vectors,
  };
}

/**
 * Aligns the words of two sentences one to one: the closest pair first, and so on while they are at least fairly alike
 * (greedy alignment, as METEOR and BERTScore have it). Remembers the last two sentences, since several measures ask
 * for the same alignment. Takes time words times words.
 */
export function alignWords(a: AlignableWords, b: AlignableWords): Alignment {
  if (last?.a === a && last.b === b) return last.alignment;
  const alignment = align(a, b);
  last = { a, b, alignment };
  return alignment;
}

let last: { readonly a: AlignableWords; readonly b: AlignableWords; readonly alignment: Alignment } | null = null;

function align(a: AlignableWords, b: AlignableWords): Alignment {
  const [height, width] = [a.stems.length, b.stems.length];
  const closest = [new Array<number>(height).fill(-1), new Array<number>(width).fill(-1)] as const;
  const candidates: { readonly i: number; readonly j: number; readonly rank: number }[] = [];
  for (let i = 0; i < height; i += 1) {
    for (let j = 0; j < width; j += 1) {
      const cosine = compareWords(a.vectors, i, b.vectors, j);
      closest[0][i] = Math.max(closest[0][i]!, cosine);
      closest[1][j] = Math.max(closest[1][j]!, cosine);
      if (cosine < leastAlike) continue;
      candidates.push({ i, j, rank: cosine + (a.stems[i] === b.stems[j] ? sameStem : 0) });
    }
  }
  candidates.sort(
    (x, y) => y.rank - x.rank || x.i + x.j - y.i - y.j || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i,
  );
  const aligned = [new Array<boolean>(height).fill(false), new Array<boolean>(width).fill(false)] as const;
  const links: [number, number][] = [];
  for (const { i, j } of candidates) {
    if (aligned[0][i] || aligned[1][j]) continue;
    aligned[0][i] = aligned[1][j] = true;
    links.push([i, j]);
  }
  links.sort(([x], [y]) => x - y);
  const sides = [
    { words: a, closest: width === 0 ? closest[0].map(() => 0) : closest[0], aligned: aligned[0] },
    { words: b, closest: height === 0 ? closest[1].map(() => 0) : closest[1], aligned: aligned[1] },
  ] as const;
  return { sides, links };
}

/** Words that the model did not see are alike to none. */
function compareWords(a: WordVectors, i: number, b: WordVectors, j: number): number {
  let signs = 0;
  let [none, nothing] = [true, true];
  for (let k = 0; k < wordLength; k += 1) {
    const [x, y] = [a[i * wordLength + k]!, b[j * wordLength + k]!];
    if (x !== 0) none = false;
    if (y !== 0) nothing = false;
    signs += countBits(x ^ y);
  }
  return none || nothing ? 0 : cosines[signs]!;
}

/** Bits set in a 32-bit number (Warren, Hacker's Delight). */
function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
