import { coverIn } from './cover.ts';
import type { StoryPhrases } from './storyPhrases.ts';
import type { Nearness } from './storyWords.ts';

/** What is known of a phrase and another sentence, in the order of {@link gatherEvidence}'s rows. */
export const evidenceNames = [
  /** Part of the phrase's content, by weight, that the sentence has, in like words and in the same. */
  'phrase',
  'phraseSame',
  /** The same in the one clause of the sentence that has most of it. */
  'phraseInClause',
  /** Weight of the heaviest word that is missing. */
  'missing',
  /** Part of its names and of its numbers that are there; -1 where it has none. */
  'names',
  'numbers',
  /** The same for the clause that the phrase is of. */
  'clause',
  'clauseSame',
  'clauseInClause',
  /** Harmonic mean of how far the clause is in the nearest clause and that in it. */
  'clauseMatch',
  'clauseNames',
  'clauseNumbers',
  /** How far the two sentences are in one another. */
  'sentence',
  'sentenceBack',
  /** Phrase and clause in the sentence or the one before it. */
  'phraseAround',
  'clauseAround',
  /** How far the neighbours of the one sentence are in the same neighbours of the other. */
  'neighbours',
  /** By how much the sentence comes nearer than any other of its article; the nearest. */
  'margin',
  'nearest',
  /** Content words of phrase and clause. */
  'length',
  'clauseLength',
  /** Whether the phrase has the predicate; whether each sentence is the first of its article. */
  'isCore',
  'isFirst',
  'isFirstThere',
  /** Whether one clause is negated and the other is not. */
  'negation',
  /** Whether the clause of the phrase only tells who said something. */
  'isSaying',
  /** Whether both sentences are of one article. */
  'isOwn',
] as const;

/** A phrase and another sentence that may carry it, of another article or its own. */
export interface Candidate {
  readonly phrase: number;
  readonly sentence: number;
  /** One number for each of {@link evidenceNames}. */
  readonly evidence: Float32Array;
}

/** How many sentences of an article are looked at for a phrase: the nearest. */
const maxCandidates = 3;
/** How near a sentence must come to be looked at. */
const minNear = 0.3;

/** What speaks for a phrase being carried by a sentence other than its own, for the nearest sentences of each article. */
export function gatherEvidence(story: StoryPhrases): Candidate[] {
  const { sentences, articleOf, phrases, clauses, clauseStarts } = story;
  const measures = createMeasures(story);
  const first = sentences.map((_, i) => i === 0 || articleOf[i - 1] !== articleOf[i]);
  const last = sentences.map((_, i) => i + 1 === sentences.length || articleOf[i + 1] !== articleOf[i]);
  const sentenceWords = sentences.map((_, i) => rangeOf(story.starts[i]!, story.starts[i + 1]!));
  const inSentence = sentences.map((_, i) => measures.coverAll(sentenceWords[i]!));
  const clauseInSentence = clauses.map(({ words }) => measures.coverAll(words));
  const candidates: Candidate[] = [];
  for (const [p, phrase] of phrases.entries()) {
    if (phrase.words.length === 0) continue;
    const s = phrase.sentence;
    const cover = measures.coverAll(phrase.words);
    const clause = clauses[phrase.clauseOf]!;
    const clauseCover = clauseInSentence[phrase.clauseOf]!;
    const near = cover.map((value, t) => (value + clauseCover[t]!) / 2);
    for (const [from, to] of measures.articles) {
      const isOwn = articleOf[from] === phrase.article;
      const nearest = nearestIn(near, from, to, s);
      const best = near[nearest[0] ?? -1] ?? 0;
      if (best < minNear) continue;
      for (const [rank, t] of nearest.entries()) {
        if (near[t]! < minNear) break;
        const rival = rank === 0 ? (near[nearest[1] ?? -1] ?? 0) : best;
        const before = first[t] || t - 1 === s ? t : t - 1;
        const match = measures.matchClause(phrase.clauseOf, t);
        const pieces = measures.partsIn(phrase.words, t);
        const whole = measures.partsIn(clause.words, t);
        const around = (words: readonly number[]) => measures.coverEither(words, before, t);
        let neighbours = 0;
        if (!isOwn && !first[s] && !first[t]) neighbours = inSentence[s - 1]![t - 1]!;
        if (!isOwn && !last[s] && !last[t]) neighbours = Math.max(neighbours, inSentence[s + 1]![t + 1]!);
        const there = match.clause < 0 ? null : clauses[clauseStarts[t]! + match.clause]!;
        candidates.push({
          phrase: p,
          sentence: t,
          evidence: Float32Array.of(
            cover[t]!,
            pieces.same,
            measures.coverBestClause(phrase.words, t),
            pieces.missing,
            pieces.names,
            pieces.numbers,
            clauseCover[t]!,
            whole.same,
            match.cover,
            match.mean,
            whole.names,
            whole.numbers,
            inSentence[s]![t]!,
            inSentence[t]![s]!,
            around(phrase.words),
            around(clause.words),
            neighbours,
            near[t]! - rival,
            best,
            phrase.words.length,
            clause.words.length,
            Number(phrase.isCore),
            Number(first[s]),
            Number(first[t]),
            Number(there !== null && there.negated !== clause.negated),
            Number(clause.isSaying),
            Number(isOwn),
          ),
        });
      }
    }
  }
  return candidates;
}

/** The positions of the highest values in a stretch but for one, highest first. */
function nearestIn(values: Float32Array, from: number, to: number, without: number): number[] {
  const best: number[] = [];
  for (let i = from; i < to; i += 1) {
    if (i === without) continue;
    let at = best.length;
    while (at > 0 && values[best[at - 1]!]! < values[i]!) at -= 1;
    if (at < maxCandidates) best.splice(at, 0, i);
    if (best.length > maxCandidates) best.pop();
  }
  return best;
}

function createMeasures({
  words,
  nearness,
  sentenceNearness,
  clauses,
  clauseStarts,
  articleOf,
  sentences,
}: StoryPhrases) {
  const near = ({ groups, values }: Nearness, word: number, group: number) =>
    values[words[word]!.type * groups + group]!;
  const weightOf = (own: readonly number[]) => own.reduce((sum, word) => sum + words[word]!.weight, 0);
  const articles: (readonly [number, number])[] = [];
  for (let from = 0; from < sentences.length; ) {
    let to = from;
    while (to < sentences.length && articleOf[to] === articleOf[from]) to += 1;
    articles.push([from, to]);
    from = to;
  }
  return {
    /** The stretches of sentences that are articles. */
    articles,
    /** Part of some words, by weight, that each sentence has. */
    coverAll: (own: readonly number[]) => {
      const covered = new Float32Array(sentences.length);
      const { groups, values } = sentenceNearness;
      const total = 255 * weightOf(own);
      for (const word of own) {
        const { type, weight } = words[word]!;
        for (let t = 0; t < groups; t += 1) covered[t]! += (weight * values[type * groups + t]!) / total;
      }
      return covered;
    },
    /** The same for one sentence and the one before it together. */
    coverEither: (own: readonly number[], before: number, t: number) => {
      let sum = 0;
      for (const word of own)
        sum += words[word]!.weight * Math.max(near(sentenceNearness, word, before), near(sentenceNearness, word, t));
      return own.length === 0 ? 0 : sum / 255 / weightOf(own);
    },
    /** In the clause of a sentence that has most. */
    coverBestClause: (own: readonly number[], t: number) => {
      let best = 0;
      for (let q = clauseStarts[t]!; q < clauseStarts[t + 1]!; q += 1)
        best = Math.max(best, coverIn(words, nearness, own, q));
      return best;
    },
    /** The clause of a sentence that is nearest to a clause, both ways. */
    matchClause: (clauseOf: number, t: number) => {
      let [cover, mean, clause] = [0, 0, -1];
      const own = clauses[clauseOf]!.words;
      for (let q = clauseStarts[t]!; q < clauseStarts[t + 1]!; q += 1) {
        const there = coverIn(words, nearness, own, q);
        const back = coverIn(words, nearness, clauses[q]!.words, clauseOf);
        const both = there + back === 0 ? 0 : (2 * there * back) / (there + back);
        cover = Math.max(cover, there);
        if (both > mean) [mean, clause] = [both, q - clauseStarts[t]!];
      }
      return { cover, mean, clause };
    },
    /** What of some words a sentence has: in the same words, names and numbers apart, and the heaviest that is missing. */
    partsIn: (own: readonly number[], t: number) => {
      let [same, missing, names, foundNames, numbers, foundNumbers] = [0, 0, 0, 0, 0, 0];
      for (const word of own) {
        const { weight, isName, isNumber } = words[word]!;
        const value = near(sentenceNearness, word, t);
        const isSame = value === 255;
        if (isSame) same += weight;
        missing = Math.max(missing, weight * (1 - value / 255));
        if (isName) {
          names += 1;
          foundNames += Number(isSame);
        }
        if (isNumber) {
          numbers += 1;
          foundNumbers += Number(isSame);
        }
      }
      return {
        same: own.length === 0 ? 0 : same / weightOf(own),
        missing,
        names: names === 0 ? -1 : foundNames / names,
        numbers: numbers === 0 ? -1 : foundNumbers / numbers,
      };
    },
  };
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
