import type { Range, Token } from '../../model.ts';

/** The tokens that lie in a range of the text, at least in part: the first, and the one behind the last. */
export interface Positions {
  readonly from: number;
  readonly to: number;
}

/** Tokens are in order. Empty, `from` equal to `to`, where none lies there. */
export function positionsIn(tokens: readonly Token[], range: Range): Positions {
  const from = firstEndingAfter(tokens, range.start);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < range.end) to += 1;
  return { from, to };
}

/** The token of a stretch on which the others depend: the first whose head lies outside; null for an empty stretch. */
export function headOf(tokens: readonly Token[], { from, to }: Positions): number | null {
  for (let i = from; i < to; i += 1) {
    const { head, tag } = tokens[i]!;
    if ((head < from || head >= to) && tag !== 'PUNCT') return i;
  }
  return from < to ? from : null;
}

function firstEndingAfter(tokens: readonly Token[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
