import { UnusableArticle } from '../../errors.ts';

/** Real tags carry some thirty at most. */
const maxAttributes = 500;

/**
 * Refuses a page with a tag of more attributes than any real one has: parsers compare each with all before it. Passes
 * over comments and what is no markup, in one pass.
 */
export function refuseCrowdedTags(markup: string): void {
  const lower = markup.toLowerCase();
  const opening = /<(?:!--|([a-z][^\s/>]*))/g;
  for (let match = opening.exec(lower); match; match = opening.exec(lower)) {
    const tag = match[1];
    const end = tag === undefined ? opening.lastIndex : skipAttributes(lower, opening.lastIndex);
    const closing = tag === undefined ? '-->' : unparsed.has(tag) ? `</${tag}` : '';
    const next = end < 0 ? -1 : lower.indexOf(closing, end);
    if (next < 0) return;
    opening.lastIndex = next;
  }
}

const unparsed = new Set(['script', 'style', 'textarea', 'title']);

/** Where the attributes of a tag end; -1 for a quotation mark that nothing closes, behind which there is no markup. */
function skipAttributes(markup: string, start: number): number {
  const attribute = /[\s/]*[^\s/>=][^\s/>=]*(?:\s*=\s*(?:"([^"]*"?)|'([^']*'?)|[^\s>"'][^\s>]*)?)?/y;
  let end = start;
  for (let count = 1; ; count += 1) {
    attribute.lastIndex = end;
    const match = attribute.exec(markup);
    if (!match) return end;
    if (count > maxAttributes)
      throw new UnusableArticle(`is no page to read: a tag has more than ${maxAttributes} attributes`);
    end = attribute.lastIndex;
    if (end === markup.length) return -1;
  }
}
