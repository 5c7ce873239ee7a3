import { trimRange } from '../annotate/words/trimRange.ts';
import type { Range } from '../model.ts';

/** A line without the white space at its end; `text` is what the range holds. */
interface Line extends Range {
  readonly text: string;
}

/**
 * The paragraphs of a range of a text: trimmed, never empty, in order. A blank line parts them and so does a line break,
 * except behind a word that cannot end a sentence and where lines are wrapped by hand (e-mail, wire copy): there a line
 * that is full, so that the first word of the next would not have fitted, goes on in the next.
 */
export function splitParagraphs(text: string, range: Range): Range[] {
  const blocks = splitBlocks(text, range);
  const articleWidth = wrapWidth(blocks);
  return blocks.flatMap((block) => {
    const width = block.length > 4 ? wrapWidth([block]) : articleWidth;
    return joinLines(block, width);
  });
}

/** Lines between blank lines. */
function splitBlocks(text: string, range: Range): Line[][] {
  const blocks: Line[][] = [];
  let isBlank = true;
  for (const line of splitLines(text, range)) {
    const trimmed = trimRange(text, line);
    if (trimmed) {
      if (isBlank) blocks.push([]);
      blocks.at(-1)!.push({ ...trimmed, text: text.slice(line.start, trimmed.end) });
    }
    isBlank = trimmed === null;
  }
  return blocks;
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

/** Longer lines are not wrapped by hand. */
const widest = 140;

/** The width at which the lines of the blocks are wrapped; null where they are not. */
function wrapWidth(blocks: readonly (readonly Line[])[]): number | null {
  const breaks = blocks.flatMap((block) => block.slice(1).map((next, i): [Line, Line] => [block[i]!, next]));
  const open = breaks.filter(([line]) => !endsSentence.test(line.text));
  if (open.length < 2) return null;
  const lengths = breaks.map(([line]) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(0.9 * (lengths.length - 1))]!;
  if (width < 30 || width > widest) return null;
  const wraps =
    open.filter(([line, next]) => isFull(line, next, width)).length >= 0.6 * open.length &&
    open.filter(([, next]) => /^\s*\p{Ll}/u.test(next.text)).length >= 0.3 * open.length;
  return wraps ? width : null;
}

/** Whether the first word of the next line would not have fitted, give or take two characters. */
function isFull(line: Line, next: Line, width: number): boolean {
  const firstWord = /\S+/.exec(next.text)![0];
  return line.text.length + 1 + firstWord.length > width - 2;
}

function joinLines(block: readonly Line[], width: number | null): Range[] {
  const paragraphs: Range[] = [];
  for (const [i, line] of block.entries()) {
    const last = block[i - 1];
    if (last && (isUnfinished(last) || isWrapped(last, line, width))) {
      paragraphs.push({ start: paragraphs.pop()!.start, end: line.end });
    } else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}

function isWrapped(line: Line, next: Line, width: number | null): boolean {
  return width === null ? goesOn(line, next) : isFull(line, next, width) && !beginsItem.test(next.text);
}

/** Behind an article, a possessive or "of" no line ends by choice; behind "in" or "for" a headline may, but seldom a long one. */
function isUnfinished({ text }: Line): boolean {
  return text.length <= widest && (lastWordBinds.test(text) || (text.length >= 40 && prepositionLast.test(text)));
}

const lastWordBinds = /[^\s.]\s+(?:a|an|the|of|his|their|its|our|my|your|than)$/i;
const prepositionLast = /\s(?:in|at|by|for|from|into|to|with|as|that)$/;

/** A sentence broken once: begun in upper case without a stop, ended in lower case with one, both lines short. */
function goesOn(line: Line, next: Line): boolean {
  return (
    Math.max(line.text.length, next.text.length) <= 80 &&
    /^\s*["“'‘]?\p{Lu}/u.test(line.text) &&
    !/[.!?:;…"”'’)\]]$/.test(line.text) &&
    /^\s*\p{Ll}{2}/u.test(next.text) &&
    endsSentence.test(next.text)
  );
}

const endsSentence = /[.!?…:]["”'’)\]]*$/;
const beginsItem = /^(?:\s{2,}|\t|\s*[•‣◦▪●*–-]\s|\s*\(?\d{1,2}[.)]\s)/;
