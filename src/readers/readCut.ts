/** A text without the mark that says that it was cut off, and whether it had one. */
export interface CutText {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Reads the marks that feeds and search interfaces end an excerpt with: "[…]", "[+2219 chars]", "…" and "..." (these two
 * only of a short text, since a report may trail off). The last sentence goes with the mark where the cut runs through
 * it, unless there is no other. What stands below the cut, such as a link to the whole, stays.
 */
export function readCut(text: string): CutText {
  const mark = bracketed.exec(text) ?? (text.length <= longestExcerpt ? dots.exec(text) : null);
  if (!mark) return { text, isCut: false };
  const before = text.slice(0, mark.index).trimEnd();
  const after = text.slice(mark.index + mark[0].length);
  const end = /[.!?]["'”’)\]]*$/.test(before) ? before.length : lastEnd(before);
  return { text: `${end > 0 ? before.slice(0, end).trimEnd() : `${before} …`}${after}`, isCut: true };
}

/** In the last paragraphs, at the end of one. */
const bracketed =
  /(?:\s*(?:…|\.{3}))?\s*\[\s*(?:…|\.{3}|\+\s?\d+ (?:more )?char(?:acter)?s)\s*\](?=\s*$|\n\n(?:[^\n]{1,300}(?:\n\n|$)){1,2}$)/;
const dots = /\s*(?:…|\.{3,})\s*$/;
const longestExcerpt = 1500;

/** Where the last whole sentence ends before a cut; 0 for none. */
function lastEnd(text: string): number {
  let end = 0;
  for (const { index, 0: stop } of text.matchAll(/(?<!\b\p{Lu})[.!?]["'”’)\]]*(?=\s+["“‘]?\p{Lu})|\n\n/gu))
    end = index + stop.length;
  return end;
}
