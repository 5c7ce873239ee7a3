import { listWords } from '../../annotate/tokens/listWords.ts';
import { isFunctionWord } from '../../annotate/words/functionWords.ts';
import { longestCommonSubsequence } from '../../annotate/words/longestCommonSubsequence.ts';
import { stemmerOf, stopWordsOf } from '../../annotate/words/stems.ts';
import type { AnnotatedArticle, Range, Sentence } from '../../model.ts';
import { quotedRanges } from './quotedRanges.ts';
import { fitSlots, readSlots, type Slots } from './slots.ts';
import { isStockPhrase } from './stockPhrases.ts';

/**
 * A sentence as it is compared with those of other articles, without what it quotes: a statement that two reporters quote
 * shows nothing about who copied whom. Stems, in order.
 */
export interface ComparedSentence {
  readonly all: readonly string[];
  /** Those in which reporters differ: no grammar, no names, figures or dates; none where they are few, or in a stock phrase. */
  readonly own: readonly string[];
  /** All but grammar, each once. */
  readonly content: ReadonlySet<string>;
  readonly slots: Slots;
}

/** Two sentences and how close their wording is, in all stems and in their own: 0 to 1, 1 for the same. */
export interface Match {
  /** Positions in their articles. */
  readonly mine: number;
  readonly theirs: number;
  readonly all: number;
  readonly own: number;
  /** Whether they are filled alike: the same form with other figures, names or days reports something else. */
  readonly fits: boolean;
}

/** A sentence is aligned with so many others, those that share most of its content; of a form sent out by the thousand more show nothing. */
const maxAligned = 100;

/** Fewer words of its own make no sentence a sign of copying. */
const fewestOwn = 4;

/** Its sentences as they are compared, made once. */
export function compareSentences(article: AnnotatedArticle): readonly ComparedSentence[] {
  const known = compared.get(article);
  if (known) return known;
  const made = readSentences(article);
  compared.set(article, made);
  return made;
}

const compared = new WeakMap<AnnotatedArticle, readonly ComparedSentence[]>();

function readSentences(article: AnnotatedArticle): ComparedSentence[] {
  const { sentences } = article;
  const quoted = quotedRanges(article);
  return sentences.map((sentence) => {
    const { language, names, quantities, dates } = sentence;
    const quotations = quoted.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const stem = stemmerOf(language);
    const stopWords = stopWordsOf(language);
    const isGrammar = language === 'en' ? isFunctionWord : (word: string) => stopWords.has(word);
    const words = wordsOutside(sentence, quotations);
    const all = words.map(stem);
    const content = new Set(words.filter((word) => !isGrammar(word)).map(stem));
    const own = isStockPhrase(sentence.text)
      ? []
      : wordsOutside(sentence, [...quotations, ...names, ...quantities, ...dates])
          .filter((word) => word.length > 1 && !isGrammar(word))
          .map(stem);
    return { all, own: own.length < fewestOwn ? [] : own, content, slots: readSlots(sentence) };
  });
}

function wordsOutside({ tokens, language }: Sentence, taken: readonly Range[]): string[] {
  const ranges = [...taken].sort((a, b) => a.start - b.start);
  let [next, takenUntil] = [0, 0];
  const left = tokens.filter(({ start, end }) => {
    for (; next < ranges.length && ranges[next]!.start < end; next += 1)
      takenUntil = Math.max(takenUntil, ranges[next]!.end);
    return start >= takenUntil;
  });
  return language === 'en' ? listWords(left) : left.map(({ lower }) => lower);
}

/**
 * Finds the sentences of articles added before whose wording is close. Closeness is the score of a local alignment (Smith
 * & Waterman 1981) with 1 for a stem shared in the same order and -1 for one that is not, as a part of all: nothing where
 * fewer than half of the stems are shared, and so nothing for two reporters who state one fact in their own words. Blind
 * spot: a text reworded so far that fewer than half of the stems of any sentence stay.
 *
 * Only sentences that share half of their content are compared, found by the stems that they share (an inverted index),
 * and equal ones once.
 */
export function createSentenceIndex() {
  const known: ComparedSentence[] = [];
  const contents: ReadonlySet<string>[] = [];
  const numberOf = new Map<string, number>();
  const holders: { readonly article: number; readonly sentence: number }[][] = [];
  const postings = new Map<string, number[]>();

  function add(article: number, sentences: readonly ComparedSentence[]): void {
    for (const [sentence, compared] of sentences.entries()) {
      const key = JSON.stringify([compared.all, compared.own, compared.slots]);
      let number = numberOf.get(key);
      if (number === undefined) {
        number = known.push(compared) - 1;
        numberOf.set(key, number);
        holders.push([]);
        contents.push(contentOf(compared));
        for (const item of contents[number]!) {
          const list = postings.get(item);
          if (list) list.push(number);
          else postings.set(item, [number]);
        }
      }
      holders[number]!.push({ article, sentence });
    }
  }

  /** The matches in each article added before that has any. */
  function match(sentences: readonly ComparedSentence[]): Map<number, Match[]> {
    const found = new Map<number, Match[]>();
    for (const [mine, compared] of sentences.entries()) {
      const content = contentOf(compared);
      const likely = countShared(content).filter(
        ([number, count]) => 4 * count >= content.size + contents[number]!.size,
      );
      if (likely.length > maxAligned) likely.sort(([a, m], [b, n]) => n - m || a - b).length = maxAligned;
      for (const [number] of likely) {
        const other = known[number]!;
        const all = closeness(compared.all, other.all);
        const own = closeness(compared.own, other.own);
        if (all === 0 && own === 0) continue;
        const fits = fitSlots(compared.slots, other.slots);
        for (const { article, sentence } of holders[number]!) {
          const matches = found.get(article) ?? [];
          matches.push({ mine, theirs: sentence, all, own, fits });
          found.set(article, matches);
        }
      }
    }
    return found;
  }

  /** The known sentences that have something of a content, and how much. */
  function countShared(content: ReadonlySet<string>): [number: number, count: number][] {
    const counts = new Uint32Array(known.length);
    const touched: number[] = [];
    for (const item of content) {
      for (const number of postings.get(item) ?? []) if (counts[number]!++ === 0) touched.push(number);
    }
    return touched.map((number) => [number, counts[number]!]);
  }

  return { add, match };
}

function contentOf({ all }: ComparedSentence): ReadonlySet<string> {
  const content = new Set(all.filter((item) => !isFunctionWord(item)));
  return content.size > 0 ? content : new Set(all);
}

/** 0 to 1. */
export function closeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return Math.max(0, (4 * longestCommonSubsequence(a, b)) / (a.length + b.length) - 1);
}
