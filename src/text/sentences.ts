import type { Range } from '../model.ts';
import { indexOfWord } from './indexOfWord.ts';
import { findListItems } from './listItems.ts';
import { findSentenceEnds } from './sentenceEnds.ts';
import { trimRange } from './trimRange.ts';

/**
 * The sentences of one paragraph: trimmed ranges in `text`, in order, that together hold all but its white space. A
 * sentence within a quotation is one of its own; a full sentence in brackets in the midst of another is not.
 */
export function splitSentences(text: string, range: Range): Range[] {
  const paragraph = text.slice(range.start, range.end);
  const items = findListItems(paragraph);
  const cuts = [...items, ...findSentenceEnds(paragraph, items), paragraph.length].sort((a, b) => a - b);
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
