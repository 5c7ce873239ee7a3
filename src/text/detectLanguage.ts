import { isFunctionWord } from './functionWords.ts';
import { stopWordsOf } from './stems.ts';
import { splitWords } from './words.ts';

/**
 * The language a text is written in, as an ISO 639-1 code; `und` where the text is too short to tell. By the n-grams of
 * the package `eld`, but English wherever one in twelve words or so is a function word that English alone has: lists of
 * foreign names and quotations within English pass. Only the beginning is looked at. Blind spot: a text half in one language and half in
 * another counts as English, if English is one of them.
 */
export async function detectLanguage(text: string): Promise<string> {
  const beginning = text.slice(0, longest);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = splitWords(beginning);
  if (latin * 2 < letters ? letters < fewestLetters : words.length < fewestWords) return 'und';
  if (words.filter(isEnglishAlone).length >= words.length * englishShare) return 'en';
  const { eld } = await import('eld/small');
  return eld.detect(beginning).language || 'und';
}

/** The language whose rules an article is read by: English where it is not known to be another. */
export function readAs(language: string): string {
  return language === 'und' ? 'en' : language;
}

/** UTF-16 code units that are looked at. */
const longest = 4000;
/** Of a text in Latin letters; of other scripts, many of which have no spaces, letters count. */
const fewestWords = 20;
const fewestLetters = 40;
/** No text of another language in the trial had more than 0.03, all English articles have more than 0.08. */
const englishShare = 0.08;

function isEnglishAlone(word: string): boolean {
  return isFunctionWord(word) && !elsewhere.has(word);
}

/** Function words of other languages in Latin letters; those of German and Danish that are spelled like English ones. */
const elsewhere: ReadonlySet<string> = new Set([
  ...['es', 'fr', 'id', 'it', 'nl', 'no', 'pl', 'pt', 'sv'].flatMap((language) => [...stopWordsOf(language)]),
  ...['also', 'an', 'die', 'have', 'in', 'man', 'so', 'war'],
]);
