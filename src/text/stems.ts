import stemmers from 'natural/lib/natural/stemmers/index.js';
import stopwords from 'natural/lib/natural/util/stopwords.js';

/**
 * The stem of a word in lower case, by Porter (1980), "An algorithm for suffix stripping". Words with other than the
 * letters a to z (numbers, names with accents, other scripts) stay as they are, and so do those longer than any word, on
 * which the algorithm takes time with the square of their length. Blind spot: English only.
 */
export function stem(word: string): string {
  if (word.length > longest || !/^[a-z]+(?:'[a-z]+)*$/.test(word)) return word;
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stemmed = stemmers.PorterStemmer.stem(word);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(word, stemmed);
  return stemmed;
}

/** Whether a word in lower case is so common that sharing it says nothing ("the", "said"), single letters included. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

const stopWords: ReadonlySet<string> = new Set(stopwords.words);
const longest = 60;
const cacheLimit = 50_000;
const cache = new Map<string, string>();
