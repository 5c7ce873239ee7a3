import type { DateMention, Detail, DetailKind, NonEmpty, Quantity, Sentence, StoryArticle } from '../model.ts';
import { foldWhiteSpace } from '../text/foldWhiteSpace.ts';
import { stem } from '../text/stems.ts';
import { splitWords } from '../text/words.ts';

interface Found {
  readonly kind: DetailKind;
  readonly start: number;
  readonly text: string;
  /** Two details with the same key say the same. */
  readonly key: string;
  /** Whether some sentence says it too, in whatever way. */
  readonly isIn: (sentence: Sentence) => boolean;
}

/**
 * The numbers, dates, names and quotations in a wording, in order, each with the outlets of the cluster whose wording
 * carries it too, in whatever way they write it. `articles` are those of the story.
 */
export function listDetails(
  wording: Sentence,
  members: NonEmpty<Sentence>,
  articles: readonly StoryArticle[],
): Detail[] {
  const outlets = new Map(articles.map((article) => [article.id, article.outlet]));
  const outletOf = (sentence: Sentence) => outlets.get(sentence.article)!;
  const carried = members.map((member) => ({
    outlet: outletOf(member),
    keys: new Set(findDetails(member).map((detail) => detail.key)),
  }));
  const reporting = new Set(members.map(outletOf));
  const sentences = articles.flatMap((article) => (reporting.has(article.outlet) ? article.sentences : []));
  const seen = new Set<string>();
  const details: Detail[] = [];
  for (const { kind, text, key, isIn } of findDetails(wording)) {
    if (seen.has(key)) continue;
    seen.add(key);
    const carriers = carried.filter(({ keys }) => keys.has(key)).map(({ outlet }) => outlet);
    const alone = sentences.every((sentence) => outletOf(sentence) === outletOf(wording) || !isIn(sentence));
    details.push({ text: foldWhiteSpace(text), kind, outlets: [...new Set(carriers)].sort(), alone });
  }
  return details;
}

function findDetails(sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (const quantity of sentence.quantities) {
    const { kind, unit, value, text, start } = quantity;
    const isIn = ({ quantities }: Sentence) => quantities.some((other) => isSameAmount(quantity, other));
    found.push({ kind, start, text, key: `${kind} ${value} ${unit}`, isIn });
  }
  for (const date of sentence.dates) {
    const isIn = ({ dates }: Sentence) => dates.some((other) => mayBeSameDay(date, other));
    found.push({ kind: 'date', start: date.start, text: date.text, key: `date ${date.value}`, isIn });
  }
  for (const { key, text, start } of sentence.names) {
    const [proper] = text.split(/,? (?:of|at|in|for|and) /);
    const stems = ` ${splitWords(proper!).map(stem).join(' ')} `;
    const isIn = (other: Sentence) =>
      other.names.some((name) => name.key === key) || ` ${other.stems.join(' ')} `.includes(stems);
    found.push({ kind: 'name', start, text, key: `name ${key}`, isIn });
  }
  for (const { text, start } of sentence.quotations) {
    const words = splitWords(text).join(' ');
    const isIn = (other: Sentence) => ` ${other.words.join(' ')} `.includes(` ${words} `);
    found.push({ kind: 'quotation', start, text, key: `quotation ${words}`, isIn });
  }
  return found.sort((a, b) => a.start - b.start || b.text.length - a.text.length);
}

/** Whatever is counted: one outlet's "crew members" are another's "sailors". */
function isSameAmount(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.kind === b.kind;
}

/** Whether two mentions can mean one day: equal as far as both tell. A weekday or an interval may be any. */
function mayBeSameDay(a: DateMention, b: DateMention): boolean {
  if (/^W|\//.test(a.value) || /^W|\//.test(b.value)) return true;
  const [x, y] = [a.value, b.value].map((value) => value.replace(/^(?:\d{4}|-)-/, ''));
  return x!.startsWith(y!) || y!.startsWith(x!);
}
