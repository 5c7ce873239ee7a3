import type { Range } from '../model.ts';

/** A line without the white space at its end; `text` is what the range holds, and what it is indented by. */
export interface Line extends Range {
  readonly text: string;
}

/** How lines are wrapped by hand. */
export interface Layout {
  /** Of the column, in characters. */
  readonly width: number;
  /** Of most lines, in characters. */
  readonly indent: number;
  /** Whether blank lines part the paragraphs. */
  readonly hasBlankLines: boolean;
}

/** Longer lines are not wrapped by hand. */
export const widest = 140;

/** Narrower columns are lists and verse, unless nearly every line is full. */
const narrowest = 45;

/**
 * How the lines of some blocks are wrapped; null where they are not. They are where sentences go on in lower case on the
 * next line again and again, and most lines that do not end one reach the column's end.
 */
export function readLayout(blocks: readonly (readonly Line[])[]): Layout | null {
  const breaks = blocks.flatMap((block) => block.slice(1).map((next, i): [Line, Line] => [block[i]!, next]));
  const open = breaks.filter(([line]) => !endsSentence.test(line.text));
  if (open.length < 2) return null;
  const width = atShare(
    breaks.map(([line]) => line.text.length),
    0.9,
  );
  if (width < 30 || width > widest) return null;
  const goOn = open.filter(([, next]) => /^\s*\p{Ll}/u.test(next.text)).length;
  const full = open.filter(([line, next]) => isFull(line, next, width)).length;
  const long = open.filter(([line]) => line.text.length >= 0.6 * width).length;
  const isFilled = full >= 0.6 * open.length || (width >= narrowest && long >= 0.7 * open.length && goOn >= 2);
  if (!isFilled || goOn < 0.3 * open.length) return null;
  const indents = breaks.map(([, { text }]) => text.length - text.trimStart().length);
  return { width, indent: atShare(indents, 0.5), hasBlankLines: blocks.length > 1 };
}

/** That of a block by itself where it has lines enough to tell, else that of the article, if its lines are as long. */
export function layoutOf(block: readonly Line[], article: Layout | null): Layout | null {
  const own = block.length > 4 ? readLayout([block]) : null;
  if (own || article === null) return own && { ...own, hasBlankLines: article?.hasBlankLines ?? false };
  const longest = block.reduce((length, { text }) => Math.max(length, text.length), 0);
  return longest < 0.6 * article.width || longest > widest ? null : article;
}

/** The value that so large a share of all does not exceed. */
function atShare(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))]!;
}

/** Whether the first word of the next line would not have fitted, give or take two characters. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const firstWord = /\S+/.exec(next.text)![0];
  return line.text.length + 1 + firstWord.length > width - 2;
}

/** Whether a line is an item of a list, or indented more than most. */
export function beginsItem({ text }: Line, { indent }: Layout): boolean {
  const own = text.length - text.trimStart().length;
  return own >= indent + 2 || /^\s*(?:\t|[•‣◦▪●*–-]\s|\(?\d{1,2}[.)]\s)/.test(text);
}

export const endsSentence = /[.!?…:]["'”’)\]]*$/;
