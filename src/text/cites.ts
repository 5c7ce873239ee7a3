import type { Range } from '../model.ts';

/** Whom a sentence names as its source. */
export function findCites(text: string, range: Range): string[] {
  const slice = text.slice(range.start, range.end);
  const found: string[] = [];
  for (const match of slice.matchAll(/\baccording to (?:the |an? )?((?:[^\s,.;]|\.(?=\w))+(?: \p{Lu}[^\s,.;]*)*)/gu))
    found.push(match[1]!);
  return [...new Set(found)];
}
