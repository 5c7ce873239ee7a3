import type { Range } from '../../model.ts';

/** The range without the white space at its ends; null where nothing else is in it. */
export function trimRange(text: string, range: Range): Range | null {
  let { start, end } = range;
  while (start < end && isWhiteSpace(text[start]!)) start++;
  while (end > start && isWhiteSpace(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

function isWhiteSpace(character: string): boolean {
  return /[\s\u0085]/.test(character);
}
