import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import type { PdfContent, PdfItem } from './contract.ts';

/** A line of one column, as the eye sees it. */
export interface PdfLine {
  readonly text: string;
  /** From 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/**
 * The lines of a PDF in the order of the file, which in what word processors, browsers and layout programs write is that
 * of reading, column after column. Lines at the top and foot of pages that come again, but for their digits, and page
 * numbers are left out.
 */
export function linesOf({ pages }: PdfContent): PdfLine[] {
  const lines = pages.flatMap(({ items }, page) => joinItems(items, page));
  const margin = ({ page, y }: PdfLine) => y < 0.08 * pages[page]!.height || y > 0.92 * pages[page]!.height;
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines.filter(margin)) {
    const seen = pagesOf.get(withoutDigits(line.text)) ?? new Set();
    pagesOf.set(withoutDigits(line.text), seen.add(line.page));
  }
  const isRunning = (line: PdfLine) =>
    margin(line) && (pageNumber.test(line.text) || (pagesOf.get(withoutDigits(line.text))?.size ?? 0) > 1);
  return lines.filter((line) => !isRunning(line));
}

const pageNumber = /^\W*(?:page |p\. ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?\W*$/i;

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** Items on one base line, each close to the one before, are a line; pieces of a word have no space between. */
function joinItems(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { text: string; x: number; y: number; right: number; size: number } | null = null;
  const close = () => {
    const text = foldWhiteSpace(open?.text ?? '');
    if (open && text !== '') lines.push({ ...open, text, page });
    open = null;
  };
  for (const { text, x, y, width, size } of items) {
    if (open !== null && text.trim() !== '') {
      const gap = x - open.right;
      const em = Math.max(open.size, size);
      const isNext = Math.abs(y - open.y) < 0.5 * em && gap > -0.6 * em && gap < 1.8 * em;
      if (!isNext) close();
      else if (gap > 0.15 * em) open.text += ' ';
    }
    if (open === null) {
      if (text.trim() !== '') open = { text, x, y, right: x + width, size };
    } else if (text.trim() === '') open.text += text;
    else {
      open.text += text;
      open.right = x + width;
      open.size = Math.max(open.size, size);
    }
  }
  close();
  return lines;
}
