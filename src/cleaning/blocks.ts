import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import type { Article, Range } from '../model.ts';
import { paragraphBoilerplate, type RemovalReason } from './boilerplate.ts';
import { splitParagraphs } from './paragraphs.ts';

/** A paragraph, its words, and why it goes; null while it stays. */
export interface Block {
  readonly range: Range;
  /** With white space folded. */
  readonly line: string;
  readonly wordCount: number;
  reason: RemovalReason | null;
}

/** The paragraphs of an article's body that have words, each judged by its own. */
export function readBlocks({ text, body, title }: Pick<Article, 'text' | 'body' | 'title'>): Block[] {
  return splitParagraphs(text, body)
    .map((range) => readBlock(text, range, title))
    .filter(({ line }) => /[\p{L}\p{N}]/u.test(line));
}

function readBlock(text: string, range: Range, title: string | null): Block {
  const line = foldWhiteSpace(text.slice(range.start, range.end));
  const isTitle = title !== null && line.length < 2 * title.length + 20 && lettersOf(line) === lettersOf(title);
  const reason = isTitle ? 'title repeated' : paragraphBoilerplate(line);
  return { range, line, wordCount: line.split(' ').length, reason };
}

/** Its letters and digits, in lower case: what two ways to write one line have in common. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a line ends as a sentence does. */
export function endsSentence({ line }: Block): boolean {
  return /[.!?…]["'”’)\]]*$/.test(line);
}

/** Whether it is running text; long paragraphs are even where their last stop is missing. */
export function isProse(block: Block): boolean {
  return block.wordCount >= 8 && (endsSentence(block) || (block.wordCount > 25 && !/[:,;]$/.test(block.line)));
}
