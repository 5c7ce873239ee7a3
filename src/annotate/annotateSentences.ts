import type { CleanedArticle, Range, Sentence, Token } from '../model.ts';
import { findClauses } from './clauses/findClauses.ts';
import { findDates } from './dates/dates.ts';
import { classifyMentions } from './names/nameKinds.ts';
import { findNames } from './names/names.ts';
import { findQuantities } from './quantities/quantities.ts';
import { countedNoun } from './tokens/countedNoun.ts';
import { datedVerb } from './tokens/datedVerb.ts';
import { listWords } from './tokens/listWords.ts';
import { readPlainTokens, readTokens } from './tokens/readTokens.ts';
import { foldWhiteSpace } from './words/foldWhiteSpace.ts';
import { isNegated } from './words/negation.ts';
import { splitWordsIn } from './words/splitWordsIn.ts';
import { stem, stemmerOf } from './words/stems.ts';

/** A sentence before the quotations of its article are laid over it. */
export type ReadSentence = Omit<Sentence, 'quotations'>;

/** Where a sentence stands, and the position of its paragraph. */
export interface SentencePlace extends Range {
  readonly paragraph: number;
}

/** Reads the sentences of an article, given as places in order. */
export function annotateSentences(
  article: Pick<CleanedArticle, 'id' | 'text' | 'publishedAt'>,
  places: readonly SentencePlace[],
  language: string,
): ReadSentence[] {
  return language === 'en' ? readEnglish(article, places) : readOther(article, places, language);
}

function readEnglish(
  { id, text, publishedAt }: Pick<CleanedArticle, 'id' | 'text' | 'publishedAt'>,
  places: readonly SentencePlace[],
): ReadSentence[] {
  const tokens = places.map((place) => readTokens(text, place));
  const names = classifyMentions(findNames(text, places), tokens);
  return places.map(({ start, end, paragraph }, index) => {
    const [range, own] = [{ start, end }, tokens[index]!];
    const clauses = findClauses(own);
    const words = listWords(own);
    return {
      article: id,
      language: 'en',
      index,
      paragraph,
      ...range,
      text: foldWhiteSpace(text.slice(start, end)),
      tokens: own,
      clauses,
      references: [],
      words,
      stems: words.map(stem),
      quantities: findQuantities(text, range).map((found) => ({ ...found, head: countedNoun(own, found) })),
      dates: findDates(text, range, publishedAt).map((found) => ({ ...found, verb: datedVerb(own, found) })),
      names: names[index]!,
      negated: isNegated(words),
    };
  });
}

/** What looks for English words would find something else in another language. */
function readOther(
  { id, text }: Pick<CleanedArticle, 'id' | 'text'>,
  places: readonly SentencePlace[],
  language: string,
): ReadSentence[] {
  const stem = stemmerOf(language);
  return places.map(({ start, end, paragraph }, index) => {
    const folded = foldWhiteSpace(text.slice(start, end));
    const words = splitWordsIn(folded, language);
    const tokens: Token[] = readPlainTokens(text, { start, end }, words, language);
    return {
      article: id,
      language,
      index,
      paragraph,
      start,
      end,
      text: folded,
      tokens,
      clauses: [],
      references: [],
      words,
      stems: words.map(stem),
      quantities: [],
      dates: [],
      names: [],
      negated: false,
    };
  });
}
