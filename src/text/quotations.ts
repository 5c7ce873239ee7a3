import type { Quotation, Range } from '../model.ts';
import { findSpeaker } from './speakers.ts';

/** `between`: what lies between the marks, over all paragraphs the quotation runs through. */
export function findQuotations(text: string, paragraphs: readonly Range[]): Quotation[] {
  const found: Range[] = [];
  let running: { start: number; end: number; closing: string } | null = null;
  for (const paragraph of paragraphs) {
    let i = paragraph.start;
    if (running) {
      const mark = firstMark(text, paragraph);
      if (mark !== null && pairs.has(text[mark]!)) i = mark + 1;
      else {
        found.push({ start: running.start, end: running.end });
        running = null;
      }
    }
    for (; i < paragraph.end; i++) {
      const character = text[i]!;
      if (running) {
        if (character === running.closing && isClosing(text, i)) {
          found.push({ start: running.start, end: i });
          running = null;
        }
      } else if (pairs.has(character) && isOpening(text, i)) {
        running = { start: i + 1, end: i + 1, closing: pairs.get(character)! };
      }
    }
    if (running) running.end = paragraph.end;
  }
  if (running) found.push({ start: running.start, end: running.end });
  return found
    .filter((range) => text.slice(range.start, range.end).trim() !== '')
    .map((range) => ({ ...range, text: text.slice(range.start, range.end), speaker: findSpeaker(text, range) }));
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

function firstMark(text: string, paragraph: Range): number | null {
  let i = paragraph.start;
  while (i < paragraph.end && /\s/.test(text[i]!)) i++;
  return i < paragraph.end && pairs.has(text[i]!) ? i : null;
}

function isOpening(text: string, i: number): boolean {
  if (text[i] !== '"') return true;
  return !/[\p{L}\p{N}]/u.test(text[i - 1] ?? ' ') && /\S/.test(text[i + 1] ?? ' ');
}

function isClosing(text: string, i: number): boolean {
  return text[i] !== '"' || /\S/.test(text[i - 1] ?? ' ');
}
