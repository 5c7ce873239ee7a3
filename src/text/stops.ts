import { findBrackets } from './brackets.ts';

/** A stop in a paragraph and what stands around it. */
export interface Stop {
  /** The marks alone: "." or "?!" or ". . .". */
  readonly marks: string;
  readonly start: number;
  /** Behind the closing quotation marks and brackets that follow the marks. */
  readonly end: number;
  /** The closing marks. */
  readonly closing: string;
  /** Between the stop and the next word: white space, opening marks, a dash. */
  readonly gap: string;
  /** Where the next word, or whatever stands there instead of one, begins. */
  readonly nextAt: number;
  /** The next word; empty where none follows. */
  readonly next: string;
  /** Where the brackets around the stop begin, if any do. */
  readonly bracket: number | null;
}

/** Every stop of a paragraph, in order. */
export function* findStops(paragraph: string): Generator<Stop> {
  const marksPattern = /[.!?…‽。！？｡؟۔।]+(?:[ \u00a0][.…]+(?![\p{L}\p{N}]))*/gu;
  const brackets = findBrackets(paragraph);
  const isQuoted = trackQuotes(paragraph);
  let bracket = 0;
  for (let match = marksPattern.exec(paragraph); match; match = marksPattern.exec(paragraph)) {
    const start = match.index;
    const marksEnd = marksPattern.lastIndex;
    const end = skipClosing(paragraph, marksEnd, isQuoted);
    while (bracket < brackets.length && brackets[bracket]!.end <= start) bracket++;
    const around = brackets[bracket];
    const gap = matchAt(gapPattern, paragraph, end);
    yield {
      marks: match[0],
      start,
      end,
      closing: paragraph.slice(marksEnd, end),
      gap,
      nextAt: end + gap.length,
      next: matchAt(nextPattern, paragraph, end + gap.length),
      bracket: around && around.start < start && end < around.end ? around.start : null,
    };
    marksPattern.lastIndex = end;
  }
}

const closingPattern = /(?:[)\]}"'”’»›“*_]|\[\d{1,3}\])+/y;
const spacedClosingPattern = /\s+["”»›](?=\s|$)/y;
const gapPattern = /(?:[\s\u0085]|\[(?:\.{2,3}|…)\]|["'“”„‘’‚«»‹›([{<¿¡*_`#@])*(?:[-–—•]+\s*["'“‘«]?)?/y;
const nextPattern = /[\p{L}\p{M}\p{N}'’-]+/uy;

/** Behind the closing marks at `index`. Straight ones that would open what follows are left to it. */
function skipClosing(text: string, index: number, isQuoted: (index: number) => boolean): number {
  const end = index + matchAt(closingPattern, text, index).length;
  const last = end - 1;
  if (end > index && /[\p{L}\p{N}]/u.test(text[end] ?? '')) {
    const opens = text[last] === '"' ? !isQuoted(last) : /['“*_]/.test(text[last]!);
    return opens ? last : end;
  }
  const spaced = matchAt(spacedClosingPattern, text, end);
  return spaced.endsWith('"') && !isQuoted(end + spaced.length - 1) ? end : end + spaced.length;
}

/** Tells whether a straight quotation mark at an index closes a quotation: whether an odd number stand before it. Ask in ascending order. */
function trackQuotes(text: string): (index: number) => boolean {
  let count = 0;
  let position = text.indexOf('"');
  return (index) => {
    while (position !== -1 && position < index) {
      count++;
      position = text.indexOf('"', position + 1);
    }
    return count % 2 === 1;
  };
}

function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}
