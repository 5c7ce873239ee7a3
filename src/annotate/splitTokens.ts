import { hasTag, lookUp } from '../lexicon/lexicon.ts';
import type { Range } from '../model.ts';
import { abbreviationKind } from './sentences/abbreviations.ts';

/**
 * Where the tokens of a sentence lie in its article, in order, as Universal Dependencies has them for English: marks of
 * punctuation apart, "didn't" in two (`did`, `n't`), "Fenn's" in two, "well-known" in three, but "non-profit", "1,000",
 * "U.S.", "Mr." and web addresses whole. White space alone is in no token. Takes time in proportion to the length.
 */
export function splitTokens(text: string, range: Range): Range[] {
  const slice = text.slice(range.start, range.end);
  const tokens: Range[] = [];
  let end = 0;
  const add = (length: number) => {
    tokens.push({ start: range.start + end, end: range.start + end + length });
    end += length;
  };
  const label = /^\s*\d{1,2}\.(?=\s)/.exec(slice);
  for (const match of slice.matchAll(tokenPattern)) {
    const [found] = match;
    end = match.index;
    const { word, stopped } = match.groups!;
    if (word !== undefined) {
      for (const length of splitWord(word, slice[end - 1])) add(length);
    } else if (stopped !== undefined && !keepsStop(stopped, slice, end)) {
      add(found.length - 1);
      add(1);
    } else if (label && end < label[0].length) {
      if (found !== '.') add(found.length + 1);
    } else add(found.length);
  }
  return tokens;
}

const letters = String.raw`[\p{L}\p{M}]`;
const apostrophe = `['’ʼ＇]`;
/** Parts of a pattern are bounded in length where they could be tried again and again from the middle of a long run. */
const address = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?'’)\]]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`;
const domain = String.raw`(?<![\p{L}\p{M}\d.-])(?:[\p{L}\d-]{1,40}\.){1,4}(?:com|org|net|info|gov|edu|tv|io|ai|uk|au|ca|de|fr|eu|us|nz|tw)(?![\p{L}\d])(?:\/[^\s<>"“”]{0,500}[^\s<>"“”.,;:!?'’)\]])?`;
const tag = String.raw`[#@][\p{L}\d_]+`;
const digits = String.raw`\d+(?:[.,:]\d+)*`;
const number = String.raw`(?<![\p{L}\d])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\p{L}\d/])|${digits}(?:(?:st|nd|rd|th|${apostrophe}?s)(?![\p{L}\d]))?`;
const dotted = String.raw`(?<![\p{L}\p{M}.])(?:${letters}{1,2}\.)+(?:${letters}{1,2}\.)(?!${letters})`;
const stopped = String.raw`(?<stopped>(?<![\p{L}\p{M}.'’])${letters}{1,6}\.(?!${letters}))`;
const joined = `(?:&(?=${letters})|${apostrophe}(?=${letters}))`;
/** "A195,900" is a currency and an amount, "v2.0" one word. */
const lettersAndDigits = String.raw`${letters}(?:${letters}|(?!\d{1,3}(?:,\d{3})+(?!\d))\d)*(?:(?<=\d)\.\d+)*`;
const word = String.raw`(?<word>${lettersAndDigits}(?:${joined}[\p{L}\p{M}\d]+)*(?:-(?!\d+[.,:]\d)[\p{L}\p{M}\d]+)*)`;
const clipped = String.raw`${apostrophe}(?:\d0s|em|til|cause|cuz|tis|twas)(?![\p{L}\d])`;
const tokenPattern = new RegExp(
  [address, domain, tag, number, dotted, clipped, stopped, word, String.raw`\.{2,}|-{2,}|[^\s\u0085]`].join('|'),
  'gu',
);

/** The lengths of the tokens that a word with its apostrophes and hyphens is made of. */
function splitWord(word: string, before: string | undefined): number[] {
  const lengths: number[] = [];
  let from = 0;
  const parts = word.split('-');
  for (let i = 0; i < parts.length; i += 1) {
    let length = parts[i]!.length;
    while (i + 1 < parts.length && hasTag(parts[i]!.toLowerCase(), 'prefix')) {
      i += 1;
      length += 1 + parts[i]!.length;
    }
    for (const clitic of splitClitics(word.slice(from, from + length), from === 0 ? before : '-')) lengths.push(clitic);
    from += length;
    if (i + 1 < parts.length) {
      lengths.push(1);
      from += 1;
    }
  }
  return lengths;
}

const clitic = /(?:n['’ʼ＇`]t|['’ʼ＇](?:s|re|ve|ll|d|m))$/iu;
const contractions: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
]);

function splitClitics(word: string, before: string | undefined): number[] {
  const ends: number[] = [];
  let { length } = word;
  for (;;) {
    const match = clitic.exec(word.slice(Math.max(0, length - 3), length));
    if (!match || match[0].length >= length) break;
    ends.push(match[0].length);
    length -= match[0].length;
  }
  const base = word.slice(0, length).toLowerCase();
  const first = before === undefined || before !== '-' ? contractions.get(base) : undefined;
  ends.reverse();
  return first ? [first, length - first, ...ends] : [length, ...ends];
}

/** Whether the stop after a short word is part of it, as in "Mr." and "J.", rather than the end of the sentence. */
function keepsStop(found: string, slice: string, at: number): boolean {
  const word = found.slice(0, -1);
  const kind = abbreviationKind(word);
  if (!kind) return false;
  const after = slice.slice(at + found.length, at + found.length + 24);
  const isLast = !/[\p{L}\p{N}]/u.test(after);
  if (kind === 'counting' && /^\p{Lu}/u.test(word) && !isMonth(word)) return /^\s*\d/.test(after);
  if (word.length === 1) return !isLast && /^\p{Lu}$/u.test(word) && /^\s*(?:\p{Lu}|&|\()/u.test(after);
  if (/^\p{Ll}/u.test(word) && kind !== 'binding') return hasTag(`${word}.`, 'keeps-stop') || /^\s*[\d,;]/.test(after);
  return !isLast || kind !== 'binding';
}

/** "Aug", but not "May", which is no abbreviation. */
function isMonth(word: string): boolean {
  return lookUp(word.toLowerCase(), 'month') !== null || word === 'Est';
}
