/**
 * Where straight quotation marks, double and single, close a quotation. A mark with white space on one side alone
 * tells by itself; one with white space on both sides or on none (`stop . " He`, `stop."He`) closes what is open.
 * Blind spot: an apostrophe that opens a word ('em) reads as an opening mark.
 */
export function findStraightClosings(text: string): ReadonlySet<number> {
  const closings = new Set<number>();
  const isOpen = { '"': false, "'": false };
  for (const { 0: match, index: i } of text.matchAll(/["']/g)) {
    const mark = match as '"' | "'";
    if (mark === "'" && /[\p{L}\p{N}]/u.test(text[i - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) continue;
    const isFreeBefore = opensWord.test(text[i - 1] ?? ' ') && !closings.has(i - 1);
    const isFreeBehind = closesWord.test(text[i + 1] ?? ' ');
    const closes = isFreeBefore === isFreeBehind ? isOpen[mark] : isFreeBehind;
    if (closes) closings.add(i);
    isOpen[mark] = !closes;
  }
  return closings;
}

const opensWord = /[\s"'“‘([{<—–-]/;
const closesWord = /[\s"'”’)\]},.;:!?—–-]/;
