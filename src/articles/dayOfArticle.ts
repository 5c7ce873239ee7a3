import type { Day } from '../annotate/dates/calendar.ts';
import { findDates } from '../annotate/dates/dates.ts';
import { parseDate } from '../annotate/dates/parseDate.ts';
import { publicationDay } from '../annotate/dates/resolveDay.ts';
import type { AnnotatedArticle } from '../model.ts';

/** A date line that was taken for a part of the report is among so many first sentences, and no longer than so many words. */
const opening = { sentences: 2, words: 12 };

/**
 * The day an article was published: as its file states it, or else the first whole day in the lines above its report, in
 * a date line anywhere or in a first sentence that is hardly more than a date. Null where there is none. Blind spot: a
 * date line in digits of which none is above 12.
 */
export function dayOfArticle(article: AnnotatedArticle): Day | null {
  return publicationDay(article.publishedAt) ?? firstOf(listDateLines(article), readDay);
}

function listDateLines({ text, sentences, removed }: AnnotatedArticle): string[] {
  const start = sentences[0]?.start ?? text.length;
  const above = text.slice(0, start).split('\n');
  const first = sentences.slice(0, opening.sentences).filter(({ words }) => words.length <= opening.words);
  const marked = removed
    .filter((removal) => removal.start >= start && removal.reason === 'date line')
    .map((removal) => text.slice(removal.start, removal.end));
  return [...above, ...first.map((sentence) => sentence.text), ...marked];
}

function readDay(line: string): Day | null {
  const closed = line.replace(/(?<=\d) ?([/.]) ?(?=\d)/g, '$1').trim();
  const found = findDates(closed, { start: 0, end: closed.length }, null);
  return firstOf(found, ({ value }) => publicationDay(value)) ?? publicationDay(parseDate(closed));
}

function firstOf<Item, Value>(items: readonly Item[], read: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}
