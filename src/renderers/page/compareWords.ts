import { pairWords } from '../pairWords.ts';

/** Words in a row that both texts have (`same`), only the second (`added`), or only the first (`left`). */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'left';
  readonly text: string;
}

/**
 * How a second wording differs from a first, word by word, in the order of the second. Marks and capitals are no
 * difference. Where fewer than half of the words of either are the same, what the second lacks is not told: the two are
 * different sentences, and a reader has both in view.
 */
export function compareWords(from: string, to: string): Stretch[] {
  const [a, b] = [readWords(from), readWords(to)];
  const pairs = pairWords(a, b);
  const tellsLeft = 2 * pairs.length >= Math.min(a.length, b.length);
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], words: readonly Word[]) => {
    if (words.length === 0) return;
    const text = words.map((word) => word.text).join(' ');
    const last = stretches.at(-1);
    if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: `${last.text} ${text}` };
    else stretches.push({ kind, text });
  };
  let [nextA, nextB] = [0, 0];
  for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
    if (tellsLeft) add('left', a.slice(nextA, i));
    add('added', b.slice(nextB, j));
    add('same', b.slice(j, j + 1));
    [nextA, nextB] = [i + 1, j + 1];
  }
  return stretches;
}

interface Word {
  readonly text: string;
  readonly key: string;
}

function readWords(text: string): Word[] {
  return text.split(' ').map((word) => ({ text: word, key: keyOf(word) }));
}

function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]/gu, '') || word;
}
