import type { PdfLine } from './lines.ts';

/** Lines that belong together, joined. */
export interface PdfParagraph {
  readonly text: string;
  readonly page: number;
  readonly y: number;
  readonly size: number;
}

/**
 * Joins lines into paragraphs. A new one begins where the type changes, the gap is wider than between lines, the line is
 * indented, or the one before is short and ends a sentence; and at the top of a column or page, unless the sentence
 * plainly goes on there. A hyphen at the end of a line goes where the word stands whole elsewhere in the file, and where
 * it is a soft one; else it stays, since it may be the word's own: no letter is ever made up.
 */
export function joinLines(lines: readonly PdfLine[]): PdfParagraph[] {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}]+/gu) ?? []));
  const leading = usualLeading(lines);
  const paragraphs: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    if (above && goesOn(above, line, leading, widthOf(paragraphs.at(-1)!))) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((group) => ({
    text: group.map(({ text }) => text).reduce((joined, text) => joinText(joined, text, words)),
    page: group[0]!.page,
    y: group[0]!.y,
    size: group[0]!.size,
  }));
}

/** The most frequent distance of base lines, in sizes of type. */
function usualLeading(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    if (!above || !isSameType(above, line) || above.page !== line.page) continue;
    const leading = Math.round(((above.y - line.y) / line.size) * 20) / 20;
    if (leading > 0.8 && leading < 2.2) counts.set(leading, (counts.get(leading) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1.2, 0])[0];
}

function goesOn(above: PdfLine, line: PdfLine, leading: number, width: number): boolean {
  if (!isSameType(above, line)) return false;
  const drop = above.y - line.y;
  const isBelow = above.page === line.page && drop > 0.3 * line.size;
  const endsSentence = /[.!?…:]["'”’)\]]*$/.test(above.text);
  if (!isBelow || drop > 3 * leading * line.size) return !endsSentence && /^["'“‘(]?\p{Ll}/u.test(line.text);
  if (drop > (leading + 0.25) * line.size) return false;
  const isIndented = line.x - above.x > 0.8 * line.size && line.x - above.x < 6 * line.size && endsSentence;
  const isShort = endsSentence && above.right - above.x < 0.75 * width && width > 15 * line.size;
  return !isIndented && !isShort;
}

function isSameType(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= 0.06 * Math.max(a.size, b.size);
}

function widthOf(lines: readonly PdfLine[]): number {
  return lines.reduce((widest, { x, right }) => Math.max(widest, right - x), 0);
}

function joinText(above: string, text: string, words: ReadonlySet<string>): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + text;
  const start = /(\p{L}+)[-‐]$/u.exec(above)?.[1];
  const end = /^\p{Ll}+/u.exec(text)?.[0];
  if (start === undefined || end === undefined) return `${above} ${text}`;
  return words.has((start + end).toLowerCase()) ? above.slice(0, -1) + text : above + text;
}
