import type { AnnotatedArticle, Range } from '../../model.ts';

/** A statement that runs on over several paragraphs is hardly longer, in characters. */
const longestQuotation = 2000;

/**
 * What an article quotes: its quotations, and what lies between an opening mark in one paragraph and the next closing one
 * in a later, which a text loses whose paragraphs were cut anew. Curly marks only.
 */
export function quotedRanges({ text, quotations, body }: AnnotatedArticle): readonly Range[] {
  const ranges: Range[] = [...quotations];
  for (let close = text.indexOf('”', body.start); close >= 0; close = text.indexOf('”', close + 1)) {
    const open = text.lastIndexOf('“', close);
    const closedBefore = text.lastIndexOf('”', close - 1);
    if (open > closedBefore && open >= body.start && close - open <= longestQuotation)
      ranges.push({ start: open + 1, end: close });
  }
  return ranges;
}
