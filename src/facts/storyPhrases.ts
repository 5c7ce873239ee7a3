import { type Phrase, splitPhrases } from '../annotate/clauses/splitPhrases.ts';
import type { Sentence } from '../model.ts';
import { gatherStoryWords, type Nearness, type Word } from './storyWords.ts';

/** A clause of the story with the content words that are its own, as positions among those of the story. */
interface StoryClause {
  readonly sentence: number;
  readonly words: readonly number[];
  readonly negated: boolean;
  readonly isSaying: boolean;
}

/** A phrase of the story with its content words. */
interface StoryPhrase extends Phrase {
  readonly sentence: number;
  readonly article: number;
  readonly words: readonly number[];
  /** Its clause, among those of the story. */
  readonly clauseOf: number;
  /** Whether it holds the predicate of its clause. */
  readonly isCore: boolean;
}

/** A story cut into phrases, ready to be compared. */
export interface StoryPhrases {
  readonly sentences: readonly Sentence[];
  /** Position of each sentence's article. */
  readonly articleOf: Int32Array;
  readonly articleCount: number;
  readonly words: readonly Word[];
  /** Where the words of a sentence begin; one more at the end. */
  readonly starts: Int32Array;
  readonly clauses: readonly StoryClause[];
  /** Where the clauses of a sentence begin; one more at the end. */
  readonly clauseStarts: Int32Array;
  readonly phrases: readonly StoryPhrase[];
  /** How near words come to clauses. */
  readonly nearness: Nearness;
  /** How near words come to sentences. */
  readonly sentenceNearness: Nearness;
}

/** Cuts the sentences of a story, in the order of their articles, into phrases. A phrase without content words is left out. */
export function gatherStoryPhrases(articles: readonly { readonly sentences: readonly Sentence[] }[]): StoryPhrases {
  const sentences = articles.flatMap((article) => article.sentences);
  const articleOf = Int32Array.from(articles.flatMap((article, i) => article.sentences.map(() => i)));
  const { words, starts, nearTo } = gatherStoryWords(sentences);
  const clauses: StoryClause[] = [];
  const clauseStarts = new Int32Array(sentences.length + 1);
  const phrases: StoryPhrase[] = [];
  for (const [i, sentence] of sentences.entries()) {
    clauseStarts[i] = clauses.length;
    const wordAt = new Map<number, number>();
    for (let w = starts[i]!; w < starts[i + 1]!; w += 1) wordAt.set(words[w]!.token, w);
    const wordsOf = (tokens: readonly number[]) => tokens.flatMap((token) => wordAt.get(token) ?? []);
    const first = clauses.length;
    // A language without clauses has the sentence for one.
    if (sentence.clauses.length === 0)
      clauses.push({ sentence: i, words: wordsOf([...sentence.tokens.keys()]), negated: false, isSaying: false });
    for (const { tokens, negated, isSaying } of sentence.clauses)
      clauses.push({ sentence: i, words: wordsOf(tokens), negated, isSaying });
    for (const phrase of cut(sentence)) {
      const tokens = Array.from({ length: phrase.to - phrase.from }, (_, k) => phrase.from + k);
      const predicate = sentence.clauses[phrase.clause]?.predicate ?? phrase.from;
      const isCore = phrase.from <= predicate && predicate < phrase.to;
      const place = { sentence: i, article: articleOf[i]!, clauseOf: first + phrase.clause };
      phrases.push({ ...phrase, ...place, words: wordsOf(tokens), isCore });
    }
  }
  clauseStarts[sentences.length] = clauses.length;
  const nearness = nearTo(clauses.map((clause) => clause.words));
  const sentenceNearness = nearTo(sentences.map((_, i) => rangeOf(starts[i]!, starts[i + 1]!)));
  return {
    sentences,
    articleOf,
    articleCount: articles.length,
    words,
    starts,
    clauses,
    clauseStarts,
    phrases,
    nearness,
    sentenceNearness,
  };
}

function cut(sentence: Sentence): Phrase[] {
  if (sentence.clauses.length > 0) return splitPhrases(sentence);
  return [{ from: 0, to: sentence.tokens.length, start: sentence.start, end: sentence.end, clause: 0 }];
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
