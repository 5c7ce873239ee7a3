import { isFunctionWord } from '../annotate/words/functionWords.ts';
import { stopWordsOf } from '../annotate/words/stems.ts';

/**
 * The language a text is written in, as an ISO 639-1 code; `und` where the text is too short to tell, is hardly more than
 * a list of names, or is in doubt. By the n-grams of the package `eld`, but English wherever one in twelve words or so is
 * a function word that English alone has, so that quotations within English pass. Only the beginning is looked at. Blind
 * spot: a text half in one language and half in another counts as English, if English is one of them.
 */
export async function detectLanguage(text: string): Promise<string> {
  const beginning = text.slice(0, longest);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = wordsOf(beginning);
  if (latin * 2 < letters ? letters < fewestLetters : words.length < fewestWords) return 'und';
  if (words.filter(isEnglishAlone).length >= words.length * englishShare) return 'en';
  if (isList(words)) return 'und';
  const { eld } = await import('eld/small');
  const found = eld.detect(beginning);
  return found.isReliable() ? found.language : 'und';
}

/**
 * Whether a text of no known language is running text all the same, with hardly a word of English grammar in it: one in a
 * language that {@link detectLanguage} does not know.
 */
export function isForeign(text: string): boolean {
  const words = wordsOf(text.slice(0, longest));
  if (words.length < fewestForeign || isList(words)) return false;
  return words.filter((word) => isFunctionWord(word.toLowerCase())).length < foreignShare * words.length;
}

/** The language whose rules an article is read by: English where it is not known to be another. */
export function readAs(language: string): string {
  return language === 'und' ? 'en' : language;
}

/** UTF-16 code units that are looked at. */
const longest = 4000;
/** Of a text in Latin letters; of other scripts, many of which have no spaces, letters count. */
const fewestWords = 12;
const fewestLetters = 40;
/** No text of another language in the trial had more than 0.03, all English articles have more than 0.08. */
const englishShare = 0.08;
/** English prose has about 0.4, headlines and lists of results 0.15 or more. */
const foreignShare = 0.1;
const fewestForeign = 40;
/** German, which capitalizes nouns, has about 0.4. */
const maxCapitalized = 0.6;

/** Whether nearly all words are capitalized, as in lists of names; prose of no language is. */
function isList(words: readonly string[]): boolean {
  const capitalized = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitalized > words.length * maxCapitalized;
}

function isEnglishAlone(word: string): boolean {
  const lower = word.toLowerCase();
  return isFunctionWord(lower) && !elsewhere.has(lower);
}

/** Runs of letters: of no language known, a text cannot be split into its tokens. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

/** Function words of other languages in Latin letters, "have" for Danish and Swedish. */
const elsewhere: ReadonlySet<string> = new Set([
  ...['de', 'es', 'fr', 'id', 'it', 'nl', 'no', 'pl', 'pt', 'sv'].flatMap((language) => [...stopWordsOf(language)]),
  'have',
]);
