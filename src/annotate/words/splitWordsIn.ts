import { splitWords } from './words.ts';

/**
 * The words of a text in a language, an ISO 639-1 code, as {@link splitWords} has them. In other languages than English an
 * apostrophe parts words ("l'eau"), and those written without spaces are parted by the dictionary of ICU, which may part
 * them otherwise in another version of Node.
 */
export function splitWordsIn(text: string, language: string): readonly string[] {
  if (language === 'en') return splitWords(text);
  const spaced = unspaced.has(language) ? partWords(text, language) : text;
  return splitWords(spaced).flatMap((word) => word.split("'"));
}

function partWords(text: string, language: string): string {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment }) => segment).join(' ');
}

const unspaced: ReadonlySet<string> = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);
