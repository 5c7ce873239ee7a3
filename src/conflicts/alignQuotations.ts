/** In a quotation, in place of what its outlet marks as cut, inserted or spoken by someone else. */
export const gap = '…';

/** How far two quotations are the same along their best alignment. */
export interface WordAlignment {
  /** Words that are the same, in order. */
  readonly same: number;
  /** Words that only one side has where the other goes on, gaps aside. */
  readonly altered: number;
}

/**
 * Aligns the words of two quotations. Words before the beginning or behind the end of the other one cost nothing, since
 * quoting less is no change, and a {@link gap} stands for any words of the other at its place. Needleman & Wunsch 1970
 * with free ends; two words for a match, one less for each altered word.
 */
export function alignQuotations(a: readonly string[], b: readonly string[]): WordAlignment {
  let row: readonly WordAlignment[] = [nothing, ...b.map(() => nothing)];
  let best = nothing;
  for (const [i, x] of a.entries()) {
    const next = [nothing];
    for (const [j, y] of b.entries()) {
      const cell = better(skip(row[j + 1]!, isFree(x, b, j)), skip(next[j]!, isFree(y, a, i)));
      next.push(x === y && x !== gap ? better(match(row[j]!), cell) : cell);
    }
    best = better(best, next.at(-1)!);
    row = next;
  }
  return row.reduce(better, best);
}

/** Whether a word may go without its like: it or what stands at its place is a gap. */
function isFree(word: string, other: readonly string[], at: number): boolean {
  return word === gap || other[at] === gap || other[at + 1] === gap;
}

const nothing: WordAlignment = { same: 0, altered: 0 };

function match({ same, altered }: WordAlignment): WordAlignment {
  return { same: same + 1, altered };
}

function skip({ same, altered }: WordAlignment, isFree: boolean): WordAlignment {
  return { same, altered: isFree ? altered : altered + 1 };
}

function better(a: WordAlignment, b: WordAlignment): WordAlignment {
  return 2 * a.same - a.altered >= 2 * b.same - b.altered ? a : b;
}
