import type { Range } from '../../model.ts';

/** The closing mark for each opening one. */
export const closingMarks: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

/**
 * Whether the character at `i` opens a quotation, if none is open: a straight mark needs a word behind it and none before
 * it. One with white space on both sides, as in text in tokens, needs another one in the range to close it.
 */
export function opensQuotation(text: string, i: number, { end }: Range): boolean {
  const mark = text[i]!;
  if (mark !== '"') return closingMarks.has(mark);
  const before = text[i - 1] ?? ' ';
  if (/\S/.test(text[i + 1] ?? ' ')) return !/[\p{L}\p{N}.,!?]/u.test(before);
  return /\s/.test(before) && text.slice(i + 1, end).includes('"');
}

/** Whether the character at `i` closes a quotation that `opening` opened: a straight mark needs something right before it or nothing right behind it. */
export function closesQuotation(text: string, i: number, opening: string): boolean {
  if (text[i] !== closingMarks.get(opening)) return false;
  return opening !== '"' || /\S/.test(text[i - 1] ?? ' ') || /\s/.test(text[i + 1] ?? ' ');
}

/**
 * Where a quotation in single marks that opens at `i` closes; null where the mark is an apostrophe or nothing closes it
 * in the range. A mark behind an s may be a possessive: it closes only where no plainer one follows.
 */
export function closeSingleQuotation(text: string, i: number, { end }: Range): number | null {
  const opening = text[i]!;
  if (opening !== '‘' && opening !== "'") return null;
  if (/[\p{L}\p{N}'’]/u.test(text[i - 1] ?? ' ') || !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) return null;
  if (elided.test(text.slice(i + 1, i + 8))) return null;
  const closing = opening === '‘' ? '’' : "'";
  let possible: number | null = null;
  for (let j = i + 2; j < end; j++) {
    if (text[j] === '‘' || text[j] === '"' || text[j] === '“') break;
    if (text[j] !== closing) continue;
    if (/\s/.test(text[j - 1]!)) break;
    if (/[\p{L}\p{N}]/u.test(text[j + 1] ?? ' ')) continue;
    if (!/s/i.test(text[j - 1]!)) return j;
    possible ??= j;
  }
  return possible;
}

/** What an apostrophe begins: 'em, 'til, '90s, rock 'n' roll. */
const elided = /^(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)(?![\p{L}\p{N}])/iu;
