import type { Range } from '../../model.ts';

/**
 * Where the items of a list written in one paragraph begin: "1. Bread 2. Milk", "(a) … (b) …", "• … • …". The first item
 * opens the paragraph and each label follows on the one before. Ascending; empty where there is no such list.
 */
export function findListItems(paragraph: string): number[] {
  const bullets = Array.from(paragraph.matchAll(bullet), (match) => match.index);
  return bullets.length > 0 ? bullets : findLabels(paragraph);
}

/** Whether what stands between the beginning of a sentence and a stop is but the label of an item: "1", "(iv", "• 9". */
export function isItemLabel(text: string): boolean {
  return text.length <= 12 && /^\s*[•‣⁃◦▪●○■*–-]?\s*[([]?(?:\d{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u.test(text);
}

/** The same range without the bullet that opens it ("• ", "* ", "- "), which is no part of what the item says. */
export function skipBullet(text: string, { start, end }: Range): Range {
  const length = /^(?:[•‣⁃◦▪●○■]\s*|[*-]\s+)(?=\S)/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + length, end };
}

const bullet = /(?<=^|\s)[•‣⁃◦▪●○■](?=\s*[^\s•‣⁃◦▪●○■])/gu;
const label = /(?<=^|\s)(\(?)(\d{1,2}|[A-Za-z])(\.\)|[.)])(?=\s+[\p{L}\p{N}"'“‘])/gu;

/** Capital letters with a mere stop are initials rather than labels. */
const isInitial = /^[A-Z]\.$/;

function findLabels(paragraph: string): number[] {
  const starts: number[] = [];
  let next: string | null = null;
  for (const match of paragraph.matchAll(label)) {
    const [whole, opening, name, closing] = match as unknown as [string, string, string, string];
    if (isInitial.test(whole)) continue;
    if (next === null && paragraph.slice(0, match.index).trim() !== '') return [];
    if (next !== null && opening + name + closing !== next) continue;
    starts.push(match.index);
    next = opening + successor(name) + closing;
  }
  return starts.length > 1 ? starts : [];
}

function successor(name: string): string {
  return /\d/.test(name) ? String(Number(name) + 1) : String.fromCharCode(name.charCodeAt(0) + 1);
}
