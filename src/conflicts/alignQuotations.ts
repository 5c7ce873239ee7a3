import { isStopWord } from '../annotate/words/stems.ts';

/** In a quotation, in place of what its outlet marks as cut, inserted or spoken by someone else. */
export const gap = '…';

/** What stands in one quotation where the other has something else, or nothing. */
export interface QuotationChange {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Whether it stands before all that they share, and the one has nothing there. */
  readonly isLeading: boolean;
}

/** Longer changes are taken for words that one outlet left out. */
const maxChange = 4;
/** Longer ones at either end are where a quotation was begun or ended otherwise. */
const maxEdge = 3;
/** Part of the shorter quotation that must be there, in order and for the most part in one run with what stands beside it. */
const minShared = 0.6;
const minRuns = 0.5;
const fewestShared = 3;

/**
 * How the words of two quotations differ where they are one quotation; null where they are two. Words before the
 * beginning or behind the end of the other one are no change, unless both go on with a few others, since quoting less
 * changes nothing; nor is what stands at a {@link gap}, or an article. `beginAlike` tells whether both begin where a sentence does.
 */
export function alignQuotations(
  a: readonly string[],
  b: readonly string[],
  beginAlike: boolean,
): { readonly shared: number; readonly changes: readonly QuotationChange[] } | null {
  const links = closeUp(shareInOrder(a, b), a, b);
  const countWords = (words: readonly string[]) => words.filter((word) => word !== gap).length;
  const runs = links.filter(
    ([i, j], at) => at > 0 && links[at - 1]![0] === i - 1 && links[at - 1]![1] === j - 1,
  ).length;
  if (links.length < Math.max(fewestShared, minShared * Math.min(countWords(a), countWords(b)))) return null;
  if (runs < minRuns * links.length || links.every(([i]) => isStopWord(a[i]!))) return null;
  const changes: QuotationChange[] = [];
  const note = (from: readonly string[], to: readonly string[], max: number, isLeading = false) => {
    if (from.length + to.length === 0 || Math.max(from.length, to.length) > max) return;
    if ([...from, ...to].includes(gap) || from.join('') === to.join('')) return;
    if ([...from, ...to].every(isArticle)) return;
    changes.push({ a: from, b: to, isLeading });
  };
  for (const [at, [i, j]] of links.entries()) {
    if (at === 0) continue;
    const [before, beside] = links[at - 1]!;
    note(a.slice(before + 1, i), b.slice(beside + 1, j), maxChange);
  }
  const [[i, j], [k, l]] = [links[0]!, links.at(-1)!];
  const isSubstituted = i > 0 && j > 0;
  if (isSubstituted || beginAlike) note(a.slice(0, i), b.slice(0, j), maxEdge, !isSubstituted);
  if (k + 1 < a.length && l + 1 < b.length) note(a.slice(k + 1), b.slice(l + 1), maxEdge);
  return { shared: links.length, changes };
}

/** What a reporter hears or not. */
function isArticle(word: string): boolean {
  return word === 'a' || word === 'an' || word === 'the';
}

type Link = readonly [number, number];

/**
 * Moves each link next to the one behind it where the same word stands there too: of "according to the vote, the mayor
 * left" and "the mayor left" it is the second "the" that is the same.
 */
function closeUp(links: readonly Link[], a: readonly string[], b: readonly string[]): readonly Link[] {
  const closed = [...links];
  for (let at = closed.length - 2; at >= 0; at -= 1) {
    const [[i, j], [k, l]] = [closed[at]!, closed[at + 1]!];
    if (j === l - 1 && a[k - 1] === a[i]) closed[at] = [k - 1, j];
    else if (i === k - 1 && b[l - 1] === b[j]) closed[at] = [i, l - 1];
  }
  return closed;
}

/** Positions of the words that two quotations have in the same order, as many as can be (longest common subsequence). */
function shareInOrder(a: readonly string[], b: readonly string[]): Link[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const isSame = (i: number, j: number) => areOneWord(a[i]!, b[j]!);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      longest[at] = isSame(i, j) ? longest[at + width + 1]! + 1 : Math.max(longest[at + width]!, longest[at + 1]!);
    }
  }
  const links: Link[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const at = i * width + j;
    if (isSame(i, j)) {
      links.push([i, j]);
      i += 1;
      j += 1;
    } else if (longest[at + width]! >= longest[at + 1]!) i += 1;
    else j += 1;
  }
  return links;
}

/** In a word, in place of a letter that was starred out: "f***ing". */
export const starred = 'ʔ';

/** The same word, letters starred out aside. */
function areOneWord(a: string, b: string): boolean {
  if (a === b) return a !== gap;
  if (!(a.includes(starred) || b.includes(starred)) || a.length !== b.length) return false;
  return [...a].every((letter, i) => letter === b[i] || letter === starred || b[i] === starred);
}
