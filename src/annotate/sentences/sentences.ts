import type { Range } from '../../model.ts';
import { stopWordsOf } from '../words/stems.ts';
import { trimRange } from '../words/trimRange.ts';
import { indexOfWord } from './indexOfWord.ts';
import { findListItems } from './listItems.ts';
import { findSentenceEnds } from './sentenceEnds.ts';

/**
 * The sentences of one paragraph: trimmed ranges in `text`, in order, that together hold all but its white space. A
 * sentence within a quotation is one of its own; a full sentence in brackets in the midst of another is not. `language` is
 * an ISO 639-1 code: in those that write ordinals with a stop none ends behind one ("am 3. Oktober").
 */
export function splitSentences(text: string, range: Range, language = 'en'): Range[] {
  const paragraph = text.slice(range.start, range.end);
  const items = findListItems(paragraph);
  const ends = findSentenceEnds(paragraph, items);
  const possible = stoppedOrdinals.has(language)
    ? ends.filter((end) => !endsInOrdinal(paragraph, end, language))
    : ends;
  const cuts = [...items, ...possible, paragraph.length].sort((a, b) => a - b);
  const sentences: Range[] = [];
  let start = 0;
  let word = indexOfWord(paragraph, start);
  for (const cut of cuts) {
    if (word >= cut && cut < paragraph.length) continue;
    // What has no word at the end belongs to the last sentence.
    if (word >= cut && sentences.length > 0) start = sentences.pop()!.start - range.start;
    const sentence = trimRange(paragraph, { start, end: cut });
    if (sentence) sentences.push({ start: range.start + sentence.start, end: range.start + sentence.end });
    start = cut;
    word = indexOfWord(paragraph, start);
  }
  return sentences;
}

/** Whether a number of one or two digits with a stop stands before, and behind no word that opens sentences. */
function endsInOrdinal(paragraph: string, end: number, language: string): boolean {
  const next = /^\s*(\p{L}+)/u.exec(paragraph.slice(end, end + 40))?.[1]?.toLowerCase() ?? '';
  if (stopWordsOf(language).has(next)) return false;
  return /(?:^|[^\p{L}\p{N}.,:/–-])\d{1,2}\.\s*$/u.test(paragraph.slice(Math.max(0, end - 8), end));
}

const stoppedOrdinals: ReadonlySet<string> = new Set('cs da de et fi hr hu is lv no pl sk sl sr tr'.split(' '));
