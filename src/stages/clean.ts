import { splitSentences } from '../annotate/sentences/sentences.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { isProse, readBlocks } from '../cleaning/blocks.ts';
import { sentenceBoilerplate } from '../cleaning/boilerplate.ts';
import { findDateline } from '../cleaning/dateline.ts';
import { markBlocks } from '../cleaning/markBlocks.ts';
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
  const { text } = article;
  const blocks = readBlocks(article);
  markBlocks(blocks, article);

  const kept: Range[] = [];
  const removed: Removal[] = [];
  let isBegun = false;
  for (const block of blocks) {
    const { range, reason } = block;
    if (reason !== null) removed.push({ ...range, reason });
    else splitAround(text, isBegun ? range : takeDateline(text, range, removed), kept, removed);
    isBegun ||= reason === null && isProse(block);
  }
  if (kept.length === 0) {
    const reasons = [...new Set(removed.map(({ reason }) => reason))].sort();
    throw new UnusableArticle(`holds no report: all of it is ${reasons.join(', ') || 'punctuation'}`);
  }
  return { ...article, kept, removed };
}

/** A paragraph without the dateline at its head. */
function takeDateline(text: string, paragraph: Range, removed: Removal[]): Range {
  const dateline = findDateline(text, paragraph);
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
