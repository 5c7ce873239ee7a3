import { monthNumber, weekdayNumber } from '../annotate/dates/calendar.ts';
import { instantOf } from '../annotate/dates/instantOf.ts';
import { isNumberWord } from '../annotate/quantities/numberWords.ts';
import { isSpeechVerb } from '../annotate/quotations/speechVerbs.ts';
import { textTokens } from '../annotate/tokens/textTokens.ts';
import { isFunctionWord } from '../annotate/words/functionWords.ts';
import { isStopWord, stem } from '../annotate/words/stems.ts';
import type { Token } from '../annotate/words/tokens.ts';
import type { Range, Sentence, StoryArticle } from '../model.ts';

/** A member of a cluster with the article it stands in, read closely. */
export interface Witness {
  readonly sentence: Sentence;
  readonly article: Source;
  readonly tokens: readonly Token[];
  /** For each token the stem of what it says of the matter; null for grammar, numbers, signs, days and verbs of speech. */
  readonly stems: readonly (string | null)[];
}

export type Source = Pick<StoryArticle, 'outlet' | 'origin' | 'publishedAt' | 'text' | 'quotations'>;

/** Tokens `from` to before `to` of a sentence. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export function hearWitness(sentence: Sentence, article: Source): Witness {
  const tokens = textTokens(article.text, sentence);
  return { sentence, article, tokens, stems: tokens.map(stemOf) };
}

function stemOf({ kind, lower, text }: Token): string | null {
  if (kind !== 'word') return null;
  const word = lower.replace(/'s?$/, '');
  const isGrammar =
    isFunctionWord(word) || isStopWord(word) || isSpeechVerb(word) || isNumberWord(word) || /^aged?$/.test(word);
  const isDay = /^\p{Lu}/u.test(text) && (monthNumber(word) !== null || weekdayNumber(word) !== null);
  return isGrammar || isDay ? null : stem(word);
}

/** The tokens that a range of the article touches; empty where it lies outside the sentence. */
export function placeOf({ tokens }: Witness, { start, end }: Range): Place {
  const from = tokens.findIndex((token) => token.end > start);
  const beyond = tokens.findIndex((token) => token.start >= end);
  return from < 0 ? { from: 0, to: 0 } : { from, to: beyond < 0 ? tokens.length : beyond };
}

/** How many tokens around a place belong to its surroundings. */
const reach = 6;

/** The nearest stem before a place, where no clause ends in between. */
export function stemBefore(witness: Witness, { from }: Place): string | null {
  return walk(witness, from - 1, -1)[0]?.stem ?? null;
}

/** The nearest stem behind a place, where no clause ends in between. */
export function stemAfter(witness: Witness, { to }: Place): string | null {
  return walk(witness, to, 1)[0]?.stem ?? null;
}

/** The stems not far before a place, the nearest first, where no clause ends in between, names aside. */
export function stemsBefore(witness: Witness, { from }: Place): readonly string[] {
  return walk(witness, from - 1, -1).flatMap(({ stem, isCapital }) => (isCapital ? [] : [stem]));
}

/** The same behind a place. */
export function stemsAfter(witness: Witness, { to }: Place): readonly string[] {
  return walk(witness, to, 1).flatMap(({ stem, isCapital }) => (isCapital ? [] : [stem]));
}

function walk({ tokens, stems }: Witness, from: number, step: 1 | -1): { stem: string; isCapital: boolean }[] {
  const found: { stem: string; isCapital: boolean }[] = [];
  for (let i = from; i >= 0 && i < tokens.length && Math.abs(i - from) < reach; i += step) {
    if (endsClause(tokens[i]!)) break;
    if (stems[i]) found.push({ stem: stems[i]!, isCapital: tokens[i]!.isCapital });
  }
  return found;
}

/** The lower-case words around a place, up to where its clause begins and ends. */
export function clauseAround({ tokens }: Witness, { from, to }: Place): Place {
  let first = from;
  while (first > 0 && !endsClause(tokens[first - 1]!)) first -= 1;
  let last = to;
  while (last < tokens.length && !endsClause(tokens[last]!)) last += 1;
  return { from: first, to: last };
}

/** The lower-case words of a place, with single spaces. */
export function wordsAt({ tokens }: Witness, { from, to }: Place): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}

export function endsClause({ text, lower, spaced }: Token): boolean {
  return /^[;:()—–]$/.test(text) || (text === '-' && spaced) || /^(?:while|whereas|but|although|though)$/.test(lower);
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((item) => b.has(item)).length;
}

/**
 * Which of two articles is the later one: positive where it is `b`, negative where it is `a`, 0 for the same day or
 * instant, null where one has no date. Times count where both have one.
 */
export function compareTimes(a: Source, b: Source): number | null {
  const [whenA, whenB] = [a.publishedAt, b.publishedAt];
  if (whenA === null || whenB === null) return null;
  const whole = whenA.includes('T') && whenB.includes('T');
  const difference = instantOf(whole ? whenB : whenB.slice(0, 10)) - instantOf(whole ? whenA : whenA.slice(0, 10));
  return Number.isNaN(difference) ? null : Math.sign(difference);
}
