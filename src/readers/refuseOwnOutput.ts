import { UnusableArticle } from '../errors.ts';

/**
 * Refuses what an earlier run of newsmerge wrote, in any of its three forms: its sentences would count as one more
 * outlet's. Throws `UnusableArticle` with what to give instead.
 */
export function refuseOwnOutput(text: string): void {
  const head = text.slice(0, longestHead);
  if (marks.some((mark) => mark.test(head)))
    throw new UnusableArticle('is a summary that newsmerge wrote: give it the articles, and keep the output elsewhere');
}

const longestHead = 4000;

const marks = [
  /^\s*\{\s*"version":\s*\d+,\s*"digest":\s*"[\da-f]{64}"/,
  /^# Merged summary\s+\d+ stor(?:y|ies), \d+ articles?, \d+ outlets?\. Every sentence is quoted word for word/,
  /<title>Merged summary: \d+ stor(?:y|ies)\b/,
];
