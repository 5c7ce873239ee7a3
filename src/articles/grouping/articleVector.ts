import { formatDay } from '../../annotate/dates/calendar.ts';
import { findDates } from '../../annotate/dates/dates.ts';
import { contentStems } from '../../annotate/words/contentStems.ts';
import { splitWordsIn } from '../../annotate/words/splitWordsIn.ts';
import { stem, stemmerOf } from '../../annotate/words/stems.ts';
import { readAs } from '../../cleaning/detectLanguage.ts';
import type { Weights } from '../../clustering/weights.ts';
import type { AnnotatedArticle, Sentence } from '../../model.ts';
import { rarityOf, rarityOfFact } from '../../similarity/rarity.ts';
import { dayOfArticle } from '../dayOfArticle.ts';
import { datesOf } from './eventDay.ts';

type Counts = Map<string, number>;

/** So many sentences at the head of a report say what happened; their words and days count double. */
const leadSentences = 3;
/** What the parts of a vector weigh. */
const shares = { words: 2, facts: 1, lead: 1 };
/** A part keeps this many terms, the heaviest. */
const maxTerms = 100;
/** Figures up to this one are shared by chance. */
const smallFigure = 3;

/**
 * What an article reports, as one vector of unit length: all its words, the words of its lead, and its facts, which are
 * names, days and figures. The cosine of two is a weighted mean of the cosines of the three parts. Terms weigh
 * 1 + ln(count) times their rarity, so that a vector depends on no other article.
 */
export function createArticleVector(article: AnnotatedArticle): Weights {
  const parts = {
    words: weighTerms(countWords(article), rarityOf),
    facts: weighTerms(countFacts(article), rarityOfName),
    lead: weighTerms(countLead(article), rarityOf),
  };
  const present = Object.entries(parts).filter(([, part]) => part.length > 0) as [keyof typeof parts, Term[]][];
  const total = present.reduce((sum, [name]) => sum + shares[name], 0);
  const vector = new Map<string, number>();
  for (const [name, part] of present) {
    const length = Math.sqrt(part.reduce((sum, { weight }) => sum + weight ** 2, 0));
    const scale = Math.sqrt(shares[name] / total) / length;
    for (const { term, weight } of part) vector.set(`${name} ${term}`, weight * scale);
  }
  return vector;
}

interface Term {
  readonly term: string;
  readonly weight: number;
}

function weighTerms(counts: Counts, rarity: (term: string) => number): Term[] {
  return Array.from(counts, ([term, count]) => ({ term, weight: (1 + Math.log(count)) * rarity(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, maxTerms);
}

function countWords(article: AnnotatedArticle): Counts {
  const counts: Counts = new Map();
  for (const term of headStems(article)) add(counts, term, 2);
  for (const { stems, isLead } of sentenceStems(article)) for (const term of stems) add(counts, term, isLead ? 2 : 1);
  return counts;
}

function countLead(article: AnnotatedArticle): Counts {
  const counts: Counts = new Map();
  for (const term of headStems(article)) add(counts, term, 1);
  for (const { stems, isLead } of sentenceStems(article)) if (isLead) for (const term of stems) add(counts, term, 1);
  return counts;
}

function countFacts(article: AnnotatedArticle): Counts {
  const counts: Counts = new Map();
  const published = dayOfArticle(article);
  const day = published === null ? null : formatDay(published);
  for (const line of headLines(article)) {
    for (const { value } of findDates(line, { start: 0, end: line.length }, day)) addDay(counts, value, 1);
  }
  for (const sentence of article.sentences) {
    const { names, quantities } = sentence;
    for (const { key } of names) for (const word of key.split(' ')) add(counts, stem(word), 1);
    for (const { unit, value } of quantities) {
      if (unit !== null && value > smallFigure) add(counts, `${figureSign}${value} ${unit}`, 1);
    }
    const weight = sentence.index < leadSentences ? 2 : 1;
    for (const { value } of datesOf(article, sentence, published)) addDay(counts, value, weight);
  }
  return counts;
}

/** A day counts without its year, which many reports leave out. */
function addDay(counts: Counts, value: string, weight: number): void {
  const day = /^[-\d]+(-\d\d-\d\d)$/.exec(value)?.[1];
  if (day) add(counts, `${daySign}${day}`, weight);
}

const figureSign = '#';
const daySign = '@';

function rarityOfName(term: string): number {
  return term.startsWith(figureSign) || term.startsWith(daySign) ? rarityOfFact : rarityOf(term);
}

function sentenceStems(article: AnnotatedArticle): { stems: readonly string[]; isLead: boolean }[] {
  return article.sentences.map((sentence: Sentence) => ({
    stems: contentStems(sentence),
    isLead: sentence.index < leadSentences,
  }));
}

function headStems(article: AnnotatedArticle): readonly string[] {
  const language = readAs(article.language);
  return headLines(article).flatMap((line) => {
    const words = splitWordsIn(line, language);
    return contentStems({ language, words, stems: words.map(stemmerOf(language)) });
  });
}

/** What stands above the report: its title, and headings and dates that were cleaned away. */
function headLines({ title, text, removed, sentences }: AnnotatedArticle): readonly string[] {
  const start = sentences[0]?.start ?? text.length;
  const lines = removed.filter(({ end, reason }) => end <= start && headReasons.has(reason));
  return [...(title === null ? [] : [title]), ...lines.map((line) => text.slice(line.start, line.end))];
}

const headReasons: ReadonlySet<string> = new Set(['section heading', 'date line', 'dateline']);

function add(counts: Counts, term: string, count: number): void {
  counts.set(term, (counts.get(term) ?? 0) + count);
}
