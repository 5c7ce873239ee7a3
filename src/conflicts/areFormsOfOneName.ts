import { isDemonym } from '../annotate/names/demonyms.ts';
import { longestCommonSubsequence } from '../annotate/words/longestCommonSubsequence.ts';
import { splitWords } from '../annotate/words/words.ts';
import type { NameMention } from '../model.ts';

/** Words that share this part of their letters in order are one word in two spellings: "Yusuf", "Yousef". */
const sameSpelling = 0.7;

/**
 * Whether two names may well name the same: one holds a word of the other or another spelling of it, is its acronym, or
 * is an adjective of nationality, of which one cannot tell. Errs towards yes.
 */
export function areFormsOfOneName(a: NameMention, b: NameMention): boolean {
  const [x, y] = [ownWords(a), ownWords(b)];
  if ([...x, ...y].some((word) => isDemonym(word))) return true;
  if (x.some((word) => y.some((other) => areSpellingsOfOneWord(word, other)))) return true;
  return isAcronymOf(x, y) || isAcronymOf(y, x);
}

/** The words that tell a name from others: without "of" and the like, and without "Bridge" of "Harlow Bridge". */
export function ownWords(name: NameMention): readonly string[] {
  const known = wordsOf.get(name);
  if (known) return known;
  const words = splitWords(name.key).filter((word) => !smallWords.has(word));
  const own = words.filter((word) => !commonWords.has(word));
  wordsOf.set(name, own.length > 0 ? own : words);
  return wordsOf.get(name)!;
}

const wordsOf = new WeakMap<NameMention, readonly string[]>();

const smallWords = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'le', 'al', 'van', 'von', 'mr', 'mrs', 'ms', 'dr']);

/** What many places and bodies are called: sharing it does not make them one. */
const commonWords = new Set(
  (
    'square street road avenue park city town village county river lake bay island mountain valley university college school ' +
    'hospital bank airport bridge court station club company group'
  ).split(' '),
);

function areSpellingsOfOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4) return false;
  return longestCommonSubsequence([...a], [...b]) >= sameSpelling * Math.max(a.length, b.length);
}

function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long.length > 1 && short[0] === long.map((word) => word[0]).join('');
}
