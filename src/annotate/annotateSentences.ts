import type { AnnotatedArticle, CleanedArticle, QuotationPart, Range, Sentence, Token } from '../model.ts';
import { findClauses } from './clauses/findClauses.ts';
import { findReferences } from './coreference/findReferences.ts';
import { findDates } from './dates/dates.ts';
import { classifyMentions } from './names/nameKinds.ts';
import { findNames } from './names/names.ts';
import { findQuantities } from './quantities/quantities.ts';
import { partsBySentence } from './quotations/partsBySentence.ts';
import { findQuotations } from './quotations/quotations.ts';
import { countedNoun } from './tokens/countedNoun.ts';
import { datedVerb } from './tokens/datedVerb.ts';
import { joinTokens } from './tokens/joinTokens.ts';
import { listWords } from './tokens/listWords.ts';
import { readPlainTokens, readTokens } from './tokens/readTokens.ts';
import { foldWhiteSpace } from './words/foldWhiteSpace.ts';
import { isNegated } from './words/negation.ts';
import { splitWordsIn } from './words/splitWordsIn.ts';
import { stem, stemmerOf } from './words/stems.ts';
import { findTokens } from './words/tokens.ts';

/** Where a sentence stands, and the position of its paragraph. */
export interface SentencePlace extends Range {
  readonly paragraph: number;
}

type ReadArticle = Pick<CleanedArticle, 'id' | 'text' | 'kept' | 'publishedAt'>;

/** Reads the sentences of an article, given as places in order, and its quotations. */
export function annotateSentences(
  article: ReadArticle,
  places: readonly SentencePlace[],
  language: string,
): Pick<AnnotatedArticle, 'sentences' | 'quotations'> {
  const { text, kept } = article;
  if (language !== 'en') {
    const quotations = findQuotations(
      text,
      kept,
      places.map(({ start, end }) => ({ start, end, tokens: findTokens(text, { start, end }) })),
    );
    return { quotations, sentences: readOther(article, places, partsBySentence(places, quotations, text), language) };
  }
  const tokens = places.map((place) => readTokens(text, place));
  const quotations = findQuotations(
    text,
    kept,
    places.map(({ start, end }, i) => ({ start, end, tokens: joinTokens(tokens[i]!) })),
  );
  const sentences = readEnglish(article, places, tokens, partsBySentence(places, quotations, text));
  const references = findReferences(sentences);
  return { quotations, sentences: sentences.map((sentence, i) => ({ ...sentence, references: references[i]! })) };
}

function readEnglish(
  { id, text, publishedAt }: ReadArticle,
  places: readonly SentencePlace[],
  tokens: readonly (readonly Token[])[],
  parts: readonly QuotationPart[][],
): Omit<Sentence, 'references'>[] {
  const joined = tokens.map(joinTokens);
  const names = classifyMentions(findNames(text, joined), tokens);
  return places.map(({ start, end, paragraph }, index) => {
    const [range, own] = [{ start, end }, tokens[index]!];
    const clauses = findClauses(own);
    const words = listWords(own);
    const dates = findDates(text, range, publishedAt);
    const quantities = findQuantities(text, joined[index]!, dates);
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
      quantities: quantities.map((found) => ({ ...found, head: countedNoun(own, found) })),
      dates: dates.map((found) => ({ ...found, verb: datedVerb(own, found) })),
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
