import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { pairWords } from './pairWords.ts';

/** Words of one text that stand where another has others; either side may be empty. As written, outer marks dropped. */
export interface WordChange {
  readonly from: string;
  readonly to: string;
}

/**
 * What was changed between two quotations, in order, by the longest common subsequence of their words. Marks, capitals,
 * what stands in brackets or for a cut, and less at either end are no change.
 */
export function wordChanges(from: string, to: string): WordChange[] {
  const [a, b] = [readWords(from), readWords(to)];
  const pairs = pairWords(a, b);
  if (pairs.length === 0) return [];
  const changes: WordChange[] = [];
  let [nextA, nextB] = [0, 0];
  for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
    const change = { from: textOf(a.slice(nextA, i)), to: textOf(b.slice(nextB, j)) };
    const isEnd = nextA + nextB === 0 || i === a.length;
    if (isEnd ? change.from !== '' && change.to !== '' : change.from !== '' || change.to !== '') changes.push(change);
    [nextA, nextB] = [i + 1, j + 1];
  }
  return changes;
}

interface Word {
  readonly text: string;
  /** Without marks, in lower case. */
  readonly key: string;
}

function readWords(text: string): Word[] {
  return foldWhiteSpace(text.replace(/\[[^\]]*\]|\([^)]*\)|…|\.{3}/g, ' '))
    .split(' ')
    .map((word) => ({ text: word.replace(outerMarks, ''), key: word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') }))
    .filter(({ key }) => key !== '');
}

const outerMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
