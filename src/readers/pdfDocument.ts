import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { UnusableArticle } from '../errors.ts';
import { composeArticle } from './composeArticle.ts';
import type { RawArticle, Reader } from './contract.ts';
import { readHeadline } from './headline.ts';
import type { PdfContent } from './pdf/contract.ts';
import { linesOf } from './pdf/lines.ts';
import { joinLines, type PdfParagraph } from './pdf/paragraphs.ts';
import { readContent } from './pdf/readContent.ts';
import { refuseBombs } from './pdf/refuseBombs.ts';

/**
 * A PDF with one report and a text layer. Its title is the largest type at the top of the first page where that is plain,
 * else what its properties state if the text begins with it. Who made the file, and when, says neither author nor date.
 */
export const pdfDocument: Reader = {
  read: async function* ({ bytes }) {
    if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) throw new UnusableArticle('is no PDF');
    refuseBombs(bytes);
    yield compose(await readContent(bytes));
  },
};

function compose(content: PdfContent): RawArticle {
  const paragraphs = joinLines(linesOf(content));
  if (paragraphs.length === 0) throw new UnusableArticle('has no text layer; it looks like a scan');
  const heading = findHeading(paragraphs, content.pages[0]!.height);
  const text = paragraphs.filter((paragraph) => paragraph !== heading).map((paragraph) => paragraph.text);
  const report = text.join('\n\n');
  const title = heading?.text ?? statedTitle(content.title, report);
  const { publishedAt, updatedAt, url, author, outlet } = readHeadline(
    title === null ? report : `${title}\n\n${report}`,
    0,
  );
  return composeArticle({
    title,
    outlet,
    publishedAt: publishedAt ?? updatedAt,
    url,
    author,
    isExcerpt: false,
    text: report,
  });
}

/** The paragraph of the largest type in the upper part of the first page, if larger by a fifth than most of the text. */
function findHeading(paragraphs: readonly PdfParagraph[], height: number): PdfParagraph | undefined {
  const lengths = new Map<number, number>();
  for (const { size, text } of paragraphs)
    lengths.set(Math.round(size), (lengths.get(Math.round(size)) ?? 0) + text.length);
  const usual = [...lengths].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  const large = paragraphs
    .filter(({ page, y, size, text }) => page === 0 && y > 0.4 * height && size >= 1.2 * usual && isTitle(text))
    .sort((a, b) => b.size - a.size);
  return large[0];
}

function isTitle(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 3 && words <= 30;
}

/** Properties often name the file or the program instead: only what the report begins with is its title. */
function statedTitle(stated: string, report: string): string | null {
  const title = foldWhiteSpace(stated);
  const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return isTitle(title) && lettersOf(report.slice(0, 500)).startsWith(lettersOf(title)) ? title : null;
}
