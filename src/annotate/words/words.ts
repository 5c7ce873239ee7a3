import { readCount } from '../tokens/readCount.ts';

/**
 * The words of a text in order: lower case, NFC, straight apostrophes, no punctuation.
 *
 * A number with separators is one word (`1,000` is "1000", `12.5` and `9-1-1` stay), acronyms lose their stops (`U.S.`
 * is "us"), hyphens part words, a possessive 's is dropped, and n't becomes "not" ("won't" is "will", "not").
 * Blind spot: scripts written without spaces (Chinese, Japanese, Thai) give one word for each run of letters.
 */
export function splitWords(text: string): readonly string[] {
  if (text.length > longestKept) return split(text);
  const words = kept.get(text) ?? split(text);
  if (kept.size >= maxKept) kept.clear();
  kept.set(text, words);
  return words;
}

/** Names and units are asked for again and again. */
const kept = new Map<string, readonly string[]>();
const longestKept = 60;
const maxKept = 50_000;

function split(text: string): readonly string[] {
  readCount.characters += text.length;
  const plain = text.normalize('NFC').toLowerCase().replace(invisible, '').replace(apostrophes, "'").normalize('NFC');
  return Array.from(plain.matchAll(wordPattern), ([word]) => word).flatMap(normalizeWord);
}

const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const apostrophes = /[’‘ʼ＇]/g;

const number = String.raw`\p{Nd}+(?:[.,:/-]\p{Nd}+)*(?![\p{L}\p{M}\p{N}])`;
const acronym = String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])`;
const word = String.raw`[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*`;
const wordPattern = new RegExp(`${number}|${acronym}|${word}`, 'gu');

function normalizeWord(word: string): readonly string[] {
  if (word.includes(',')) return thousands.test(word) ? [word.replaceAll(',', '')] : word.split(',');
  if (/\p{L}\./u.test(word)) return [word.replaceAll('.', '')];
  let { length } = word;
  let isNegated = false;
  for (;;) {
    if (word.endsWith("'", length)) length -= 1;
    else if (word.endsWith("'s", length)) length -= 2;
    else if (word.endsWith("n't", length)) {
      isNegated = true;
      length -= 3;
    } else break;
  }
  const base = word.slice(0, length);
  return (isNegated ? [irregularBases.get(base) ?? base, 'not'] : [base]).filter(Boolean);
}

/** What stands before n't, where it is not the verb itself. */
const irregularBases: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

/** Groups of three digits, or of two before the last as in India. */
const thousands = /^\p{Nd}{1,3}(?:,\p{Nd}{2,3})*,\p{Nd}{3}(?:\.\p{Nd}+)?$/u;
