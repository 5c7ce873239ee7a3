import type { Range } from '../../model.ts';

/**
 * The outermost pairs of round and square brackets, in order, the brackets included. Pairs further apart than `longest`
 * characters, and brackets without a partner, are left out.
 */
export function findBrackets(text: string, longest = 400): Range[] {
  const pairs: Range[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (bracket === '(' || bracket === '[') open.push(index);
    else if (open.length > 0 && text[open.at(-1)!] === (bracket === ')' ? '(' : '[')) {
      const start = open.pop()!;
      if (index - start >= longest) continue;
      while (pairs.length > 0 && pairs.at(-1)!.start > start) pairs.pop();
      pairs.push({ start, end: index + 1 });
    }
  }
  return pairs;
}
