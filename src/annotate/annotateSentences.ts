import type { CleanedArticle, Quotation, QuotationPart, Range, Sentence, Token } from '../model.ts';
import { findClauses } from './clauses/findClauses.ts';
import { findReferences } from './coreference/findReferences.ts';
import { findDates } from './dates/dates.ts';
import { classifyMentions } from './names/nameKinds.ts';
import { findNames } from './names/names.ts';
import { findQuantities } from './quantities/quantities.ts';
import { partsBySentence } from './quotations/partsBySentence.ts';
import { countedNoun } from './tokens/countedNoun.ts';
import { datedVerb } from './tokens/datedVerb.ts';
import { listWords } from './tokens/listWords.ts';
import { readPlainTokens, readTokens } from './tokens/readTokens.ts';
import { foldWhiteSpace } from './words/foldWhiteSpace.ts';
import { isNegated } from './words/negation.ts';
import { splitWordsIn } from './words/splitWordsIn.ts';
import { stem, stemmerOf } from './words/stems.ts';

/** Where a sentence stands, and the position of its paragraph. */
export interface SentencePlace extends Range {
  readonly paragraph: number;
}

type ReadArticle = Pick<CleanedArticle, 'id' | 'text' | 'publishedAt'>;

/** Reads the sentences of an article, given as places in order, with the quotations that lie over them. */
export function annotateSentences(
  article: ReadArticle,
  places: readonly SentencePlace[],
  quotations: readonly Quotation[],
  language: string,
): Sentence[] {
  const parts = partsBySentence(places, quotations, article.text);
  if (language !== 'en') return readOther(article, places, parts, language);
  const sentences = readEnglish(article, places, parts);
  const references = findReferences(sentences);
  return sentences.map((sentence, i) => ({ ...sentence, references: references[i]! }));
}

function readEnglish(
  { id, text, publishedAt }: ReadArticle,
  places: readonly SentencePlace[],
  parts: readonly QuotationPart[][],
): Omit<Sentence, 'references'>[] {
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
      words,
      stems: words.map(stem),
      quantities: findQuantities(text, range).map((found) => ({ ...found, head: countedNoun(own, found) })),
      dates: findDates(text, range, publishedAt).map((found) => ({ ...found, verb: datedVerb(own, found) })),
      names: names[index]!,
      quotations: parts[index]!,
      negated: isNegated(words),
    };
  });
}

/** What looks for English words would find something else in another language. */
function readOther(
  { id, text }: ReadArticle,
  places: readonly SentencePlace[],
  parts: readonly QuotationPart[][],
  language: string,
): Sentence[] {
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
      quotations: parts[index]!,
      negated: false,
    };
  });
}
