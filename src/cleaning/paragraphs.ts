import { trimRange } from '../annotate/words/trimRange.ts';
import type { Range } from '../model.ts';
import {
  beginsItem,
  endsSentence,
  isFull,
  type Layout,
  type Line,
  layoutOf,
  readLayout,
  widest,
} from './lineLayout.ts';

/**
 * The paragraphs of a range of a text: trimmed, never empty, in order. A blank line parts them, and a line of dashes; a
 * line break does, except where lines are wrapped by hand (e-mail, wire copy), within a sentence that goes on in lower
 * case, and behind a word that cannot end one. Wrapped lines end a paragraph where the next is indented or an item, and
 * at a line that is plainly short: a heading, or the last of a paragraph.
 */
export function splitParagraphs(text: string, range: Range): Range[] {
  const blocks = splitBlocks(text, range);
  const article = readLayout(blocks);
  return blocks.flatMap((block) => joinLines(block, layoutOf(block, article)));
}

/** Lines between blank lines. */
function splitBlocks(text: string, range: Range): Line[][] {
  const blocks: Line[][] = [];
  let isBlank = true;
  for (const line of splitLines(text, range)) {
    const trimmed = trimRange(text, line);
    const isApart = trimmed === null || isRule(text, trimmed);
    if (!isApart) {
      if (isBlank) blocks.push([]);
      blocks.at(-1)!.push({ ...trimmed, text: text.slice(line.start, trimmed.end) });
    }
    isBlank = isApart;
  }
  return blocks;
}

/** Whether a line is but a row of dashes or the like. */
function isRule(text: string, { start, end }: Range): boolean {
  return end - start >= 4 && end - start <= 200 && /^([-=_*~#–—])\1+$/.test(text.slice(start, end));
}

function* splitLines(text: string, range: Range): Generator<Range> {
  const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
  lineBreak.lastIndex = range.start;
  let { start } = range;
  for (let match = lineBreak.exec(text); match && match.index < range.end; match = lineBreak.exec(text)) {
    yield { start, end: match.index };
    start = lineBreak.lastIndex;
  }
  if (start < range.end) yield { start, end: range.end };
}

function joinLines(block: readonly Line[], layout: Layout | null): Range[] {
  const paragraphs: Range[] = [];
  for (const [i, line] of block.entries()) {
    const last = block[i - 1];
    const isJoined =
      last && (isUnfinished(last) || (layout ? isWrapped(last, line, layout, i === 1) : goesOn(last, line)));
    if (isJoined) paragraphs.push({ start: paragraphs.pop()!.start, end: line.end });
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}

function isWrapped(line: Line, next: Line, layout: Layout, isFirst: boolean): boolean {
  if (beginsItem(next, layout)) return false;
  if (endsSentence.test(line.text))
    return layout.hasBlankLines ? !isShort(line, layout) : isFull(line, next, layout.width);
  const isHeadline = isFirst && isShort(line, layout) && !/^\s*\p{Ll}/u.test(next.text);
  return !isHeadline || isFull(line, next, layout.width);
}

/** Plainly shorter than the column. */
function isShort(line: Line, { width }: Layout): boolean {
  return line.text.length < 0.6 * width;
}

/** Behind an article, a possessive or "of" no line ends by choice; behind "in" or "for" a headline may, but seldom a long one. */
function isUnfinished({ text }: Line): boolean {
  return text.length <= widest && (lastWordBinds.test(text) || (text.length >= 40 && prepositionLast.test(text)));
}

const lastWordBinds = /[^\s.]\s+(?:a|an|the|of|his|their|its|our|my|your|than)$/i;
const prepositionLast = /\s(?:in|at|by|for|from|into|to|with|as|that)$/;

/** A sentence broken once or more: a line of several words without a stop, gone on with in lower case. */
function goesOn(line: Line, next: Line): boolean {
  return (
    Math.max(line.text.length, next.text.length) <= widest &&
    !/[.!?:;…"”’)\]]$/.test(line.text) &&
    line.text.trim().split(/\s+/).length >= 4 &&
    /^\s*\p{Ll}{2}/u.test(next.text)
  );
}
