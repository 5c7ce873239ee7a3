import type { Token } from '../../model.ts';
import { splitWords } from '../words/words.ts';

/**
 * The words of a sentence, as {@link splitWords} has them for a text, from its tokens: without signs and possessive
 * endings, "n't" as "not", other clitics with their word, what is written in one piece as one word ("5pm", "cannot").
 */
export function listWords(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  /** Where the last word would go on without a gap; -1 behind a sign. */
  let joint = -1;
  for (const [i, { start, end, lower, text }] of tokens.entries()) {
    const isJoined = start === joint;
    joint = end;
    if (invisible.test(text)) {
      if (!isJoined) joint = -1;
    } else if (joinsNumbers(tokens, i)) {
      words.push(`${words.pop()}${lower}`);
    } else if (!hasWord.test(lower)) {
      joint = -1;
    } else if (isJoined && lower === "n't") {
      const verb = words.pop() ?? '';
      words.push(negatedBases.get(verb) ?? verb, 'not');
    } else if (isJoined && lower === "'s") {
      // A possessive ending, or a verb that cannot be told from it.
    } else if (isJoined && words.length > 0 && (isPlain.test(lower) || lower.startsWith("'"))) {
      words.push(`${words.pop()}${lower}`);
    } else if (isPlain.test(lower)) words.push(lower);
    else words.push(...partsOf(lower));
  }
  return words;
}

const invisible = /^[\u00ad\u200b\u2060\ufeff]+$/;
const hasWord = /[\p{L}\p{N}]/u;
const isPlain = /^[\p{L}\p{M}\p{N}]+$/u;

/** What stands before n't, where it is not the verb itself. */
const negatedBases: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

/** Whether a sign joins two numbers to one word: "10-12", "9/11", "3:15". */
function joinsNumbers(tokens: readonly Token[], i: number): boolean {
  const [before, sign, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!before || !after || !/^[.,:/-]$/.test(sign.text)) return false;
  return before.end === sign.start && sign.end === after.start && /\d$/.test(before.text) && /^\d+$/.test(after.text);
}

/** The words of a token that is more than letters and digits: "non-profit", "u.s.", "1,000", a web address. */
function partsOf(lower: string): readonly string[] {
  const known = parts.get(lower);
  if (known) return known;
  const found = splitWords(lower);
  if (parts.size >= cacheLimit) parts.clear();
  parts.set(lower, found);
  return found;
}

const parts = new Map<string, readonly string[]>();
const cacheLimit = 20_000;
