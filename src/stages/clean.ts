import { splitSentences } from '../annotate/sentences/sentences.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { paragraphBoilerplate, type RemovalReason, sentenceBoilerplate } from '../cleaning/boilerplate.ts';
import { findDateline } from '../cleaning/dateline.ts';
import { isHeading } from '../cleaning/isHeading.ts';
import { splitParagraphs } from '../cleaning/paragraphs.ts';
import { UnusableArticle } from '../errors.ts';
import type { Article, CleanedArticle, Range, Removal } from '../model.ts';
import type { Task } from '../stage.ts';

export const cleanTask: Task<Article, CleanedArticle> = { name: 'clean', run: clean };

/**
 * Marks what in an article's body is not the report. A paragraph is judged by its own words, then by those around it;
 * in one that stays, single sentences may still be boilerplate. What is in doubt stays.
 * Throws `UnusableArticle` when nothing is left.
 */
export function clean(article: Article): CleanedArticle {
  const { text, body, title } = article;
  const blocks = splitParagraphs(text, body)
    .map((range) => readBlock(text, range, title))
    .filter(({ line }) => /[\p{L}\p{N}]/u.test(line));
  markNamedPictures(blocks);
  markLinkLists(blocks);
  markHeadings(blocks);

  const kept: Range[] = [];
  const removed: Removal[] = [];
  for (const { range, reason } of blocks) {
    if (reason !== null) removed.push({ ...range, reason });
    else splitAround(text, takeDateline(text, range, kept, removed), kept, removed);
  }
  if (kept.length === 0) {
    const reasons = [...new Set(removed.map(({ reason }) => reason))].sort();
    throw new UnusableArticle(`holds no report: all of it is ${reasons.join(', ') || 'punctuation'}`);
  }
  return { ...article, kept, removed };
}

/** A paragraph, its words, and why it goes; null while it stays. */
interface Block {
  readonly range: Range;
  /** With white space folded. */
  readonly line: string;
  readonly wordCount: number;
  reason: RemovalReason | null;
}

function readBlock(text: string, range: Range, title: string | null): Block {
  const line = foldWhiteSpace(text.slice(range.start, range.end));
  const isTitle = title !== null && line.length < 2 * title.length + 20 && lettersOf(line) === lettersOf(title);
  const reason = isTitle ? 'title repeated' : paragraphBoilerplate(line);
  return { range, line, wordCount: line.split(' ').length, reason };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A short line that the caption above or below it repeats is the picture's name. */
function markNamedPictures(blocks: readonly Block[]): void {
  for (const [i, block] of blocks.entries()) {
    if (block.reason !== null || block.wordCount > 12 || endsSentence.test(block.line)) continue;
    const repeats = (other?: Block) => other?.reason === 'photo caption or credit' && other.line.includes(block.line);
    if (repeats(blocks[i - 1]) || repeats(blocks[i + 1])) block.reason = 'photo caption or credit';
  }
}

/** The titles listed under "Related articles" are links as well, up to the next paragraph that ends with a stop. */
function markLinkLists(blocks: readonly Block[]): void {
  let isListed = false;
  for (const block of blocks) {
    if (block.reason !== null) isListed = block.reason === 'related links' && (isListed || block.wordCount <= 4);
    else if (block.wordCount > 20 || /[.:]["'”’)]*$/.test(block.line)) isListed = false;
    else if (isListed) block.reason = 'related links';
  }
}

/** A heading stands between paragraphs of prose: apart from lists, addresses and what a colon announces. */
function markHeadings(blocks: readonly Block[]): void {
  const left = blocks.filter(({ reason }) => reason === null);
  for (let i = left.length - 2, next = left.at(-1)!; i >= 0; i--) {
    const block = left[i]!;
    const isAfterProse = i === 0 || isProse(left[i - 1]!);
    const isBeforeProse = isProse(next) || next.line.endsWith(':');
    if (isHeading(block.line) && isAfterProse && isBeforeProse && sentenceBoilerplate(block.line) === null)
      block.reason = 'section heading';
    else next = block;
  }
}

/** Long paragraphs are prose even where their last stop is missing. */
function isProse({ wordCount, line }: Block): boolean {
  return wordCount >= 8 && (endsSentence.test(line) || (wordCount > 25 && !/[:,;]$/.test(line)));
}

const endsSentence = /[.!?…]["'”’)\]]*$/;

/** The first paragraph that is kept without the dateline at its head. */
function takeDateline(text: string, paragraph: Range, kept: readonly Range[], removed: Removal[]): Range {
  const dateline = kept.length === 0 ? findDateline(text, paragraph) : null;
  if (!dateline) return paragraph;
  removed.push({ ...dateline, reason: 'dateline' });
  return { start: dateline.end, end: paragraph.end };
}

/** Keeps the sentences of a paragraph that are report, in as few ranges as they make. */
function splitAround(text: string, paragraph: Range, kept: Range[], removed: Removal[]): void {
  let open: Range | undefined;
  for (const sentence of splitSentences(text, paragraph)) {
    const reason = sentenceBoilerplate(foldWhiteSpace(text.slice(sentence.start, sentence.end)));
    if (reason === null) open = { start: open?.start ?? sentence.start, end: sentence.end };
    else {
      if (open) kept.push(open);
      removed.push({ ...sentence, reason });
      open = undefined;
    }
  }
  if (open) kept.push(open);
}
