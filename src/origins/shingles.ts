import type { Range, TokenizedArticle } from '../model.ts';

/** Runs of this many words are compared. */
export const shingleLength = 5;

/** The words of an article with where they stand, and the shingle that begins at each. */
export interface Shingled {
  readonly words: readonly Range[];
  /** `shingles[i]` is made of words i to i + {@link shingleLength} - 1, in lower case. */
  readonly shingles: readonly string[];
}

/**
 * Word shingles (Broder 1997) of an article's report. With `quoted` false, words inside quotation marks are left out: a
 * statement that two reporters quote shows nothing about who copied whom.
 */
export function shingle(article: TokenizedArticle, quoted: boolean): Shingled {
  const words: Range[] = [];
  const texts: string[] = [];
  for (const { start, end, quotations } of article.sentences) {
    let part = 0;
    for (const match of article.text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const at = start + match.index;
      while (part < quotations.length && quotations[part]!.end <= at) part += 1;
      if (!quoted && part < quotations.length && quotations[part]!.start <= at) continue;
      words.push({ start: at, end: at + match[0].length });
      texts.push(match[0].normalize('NFC').toLowerCase());
    }
  }
  const last = texts.length - shingleLength;
  const shingles: string[] = [];
  for (let i = 0; i <= last; i += 1) shingles.push(texts.slice(i, i + shingleLength).join(' '));
  return { words, shingles };
}
