import type { Range } from '../../model.ts';
import { readCount } from '../tokens/readCount.ts';

/** A word, a number or a single sign, with its place in the article. */
export interface Token extends Range {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Whether it is a word that begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/**
 * The words, numbers and signs of a range, in order. Unlike `splitWords` it keeps everything but white space, and where
 * it stood: hyphens are signs of their own, `1,000`, `12.5` and `10 000` are one number each, a possessive stays with
 * its word, and so do the stops of acronyms ("U.S.") and of web addresses ("NOLA.com").
 * `isSpaced` says that white space stands before the range.
 */
export function findTokens(text: string, range: Range, isSpaced = false): Token[] {
  readCount.characters += range.end - range.start;
  const slice = text.slice(range.start, range.end);
  const tokens: Token[] = [];
  let previousEnd = isSpaced ? -1 : 0;
  for (const match of slice.matchAll(tokenPattern)) {
    const kind = match.groups!.number ? 'number' : match.groups!.word ? 'word' : 'sign';
    tokens.push(readPiece(match[0], range.start + match.index, kind, match.index > previousEnd));
    previousEnd = match.index + match[0].length;
  }
  return tokens;
}

const capital = /^\p{Lu}/u;

/** A token of a known kind. */
export function readPiece(text: string, start: number, kind: Token['kind'], spaced: boolean): Token {
  const isWord = kind === 'word';
  return {
    start,
    end: start + text.length,
    text,
    lower: isWord ? text.toLowerCase().replace(/[’ʼ＇]/g, "'") : text,
    kind,
    isCapital: isWord && capital.test(text),
    spaced,
  };
}

/** Whether a token is a hyphen within a word or number: "six-year", not a dash between clauses. */
export function isHyphen(token: Token): boolean {
  return (token.text === '-' || token.text === '‑') && !token.spaced;
}

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d]|[-,.]\d)|\d+(?:\.\d+)?`;
const acronym = String.raw`(?:\p{Lu}\.){2,}(?!\p{Ll})(?:['’]s(?!\p{L}))?`;
const word = String.raw`[\p{L}\p{M}]+(?:\.(?:com|org|net|info|gov|edu|co|tv|io|uk|au|ca|de|fr|eu)\b)*(?:['’ʼ＇][\p{L}\p{M}]+)*`;
const tokenPattern = new RegExp(String.raw`(?<number>${number})|(?<word>${acronym}|${word})|[^\s\u0085]`, 'gu');
