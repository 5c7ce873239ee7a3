import { createRequire } from 'node:module';
import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import english from 'natural/lib/natural/util/stopwords.js';
import spanish from 'natural/lib/natural/util/stopwords_es.js';
import persian from 'natural/lib/natural/util/stopwords_fa.js';
import french from 'natural/lib/natural/util/stopwords_fr.js';
import indonesian from 'natural/lib/natural/util/stopwords_id.js';
import italian from 'natural/lib/natural/util/stopwords_it.js';
import japanese from 'natural/lib/natural/util/stopwords_ja.js';
import dutch from 'natural/lib/natural/util/stopwords_nl.js';
import norwegian from 'natural/lib/natural/util/stopwords_no.js';
import polish from 'natural/lib/natural/util/stopwords_pl.js';
import portuguese from 'natural/lib/natural/util/stopwords_pt.js';
import russian from 'natural/lib/natural/util/stopwords_ru.js';
import swedish from 'natural/lib/natural/util/stopwords_sv.js';
import chinese from 'natural/lib/natural/util/stopwords_zh.js';

interface Stemmer {
  stem(word: string): string;
}

/** An English word's stem, see {@link stemmerOf}. */
export function stem(word: string): string {
  return stemEnglish(word);
}

/** Whether an English word in lower case is so common that sharing it says nothing ("the", "said"), single letters included. */
export function isStopWord(word: string): boolean {
  return englishStopWords.has(word);
}

/**
 * The stemmer of a language, an ISO 639-1 code: in English that of Porter (1980), "An algorithm for suffix stripping", in
 * others one after it where there is one, in Malay that of Indonesian; where there is none, a word is its own stem. It takes a word in lower case. One with
 * other than letters, in English than the letters a to z (numbers, names with accents, other scripts), stays as it is, and
 * so does one longer than any word, on which the algorithms take time with the square of its length.
 */
export function stemmerOf(language: string): (word: string) => string {
  const known = stemmersMade.get(language);
  if (known) return known;
  const made = createStemmer(language);
  stemmersMade.set(language, made);
  return made;
}

/** The stop words of a language, in lower case; none where no list is known. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return stopWords.get(language) ?? noWords;
}

function createStemmer(language: string): (word: string) => string {
  const stemmer = findStemmer(language);
  if (!stemmer) return (word) => word;
  const wordPattern = language === 'en' ? /^[a-z]+(?:'[a-z]+)*$/ : /^\p{L}+$/u;
  const cache = new Map<string, string>();
  return (word) => {
    if (word.length > longest || !wordPattern.test(word)) return word;
    const known = cache.get(word);
    if (known !== undefined) return known;
    const stemmed = stemmer.stem(word);
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(word, stemmed);
    return stemmed;
  };
}

/** The names that natural's stemmers go by; English has its own. */
const stemmerNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: 'PorterStemmerDe',
    es: 'PorterStemmerEs',
    fr: 'PorterStemmerFr',
    id: 'StemmerId',
    it: 'PorterStemmerIt',
    ms: 'StemmerId',
    nl: 'PorterStemmerNl',
    no: 'PorterStemmerNo',
    pt: 'PorterStemmerPt',
    ru: 'PorterStemmerRu',
    sv: 'PorterStemmerSv',
  }),
);

/** Those of other languages are loaded where there is a text in one. */
function findStemmer(language: string): Stemmer | null {
  if (language === 'en') return englishStemmer;
  const name = stemmerNames.get(language);
  return name === undefined ? null : createRequire(import.meta.url)('natural/lib/natural/stemmers/index.js')[name];
}

/** natural has none. */
const german =
  'aber alle allem allen aller alles als also am an auch auf aus bei beim bis da damit dann das dass dem den denn der des ' +
  'die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa für gegen habe ' +
  'haben hat hatte hatten hier ihm ihn ihr ihre ihrem ihren ihrer im in ins ist ja jede jeden jeder jetzt kann kein keine ' +
  'können laut man mehr mit muss nach nicht noch nun nur ob oder ohne sagte schon sehr sei sein seine seinem seinen seiner ' +
  'seit sich sie sind so sollen sowie über um und uns unter vom von vor wann war waren was weil wenn wer werden wie wieder ' +
  'will wir wird wo worden wurde wurden zu zum zur zwischen';

const stopWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: { words: german.split(' ') },
    en: english,
    es: spanish,
    fa: persian,
    fr: french,
    id: indonesian,
    it: italian,
    ja: japanese,
    ms: indonesian,
    nl: dutch,
    no: norwegian,
    pl: polish,
    pt: portuguese,
    ru: russian,
    sv: swedish,
    zh: chinese,
  }).map(([language, { words }]) => [language, new Set(words)]),
);

const englishStopWords = stopWordsOf('en');
const noWords: ReadonlySet<string> = new Set();
const longest = 60;
const cacheLimit = 50_000;
const stemmersMade = new Map<string, (word: string) => string>();
const stemEnglish = createStemmer('en');
