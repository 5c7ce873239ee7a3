import { findBrackets } from './brackets.ts';
import { findStraightClosings } from './straightClosings.ts';

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
  const closings = findStraightClosings(paragraph);
  let bracket = 0;
  for (let match = marksPattern.exec(paragraph); match; match = marksPattern.exec(paragraph)) {
    const start = match.index;
    const marksEnd = marksPattern.lastIndex;
    const end = skipClosing(paragraph, marksEnd, closings);
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
/** As in text in tokens: `stop . ''`, `stop . ’ ”`. */
const spacedClosingPattern = /\s+(?:['"”’»›]+)(?=\s|$)/y;
const gapPattern = /(?:[\s\u0085]|\[(?:\.{2,3}|…)\]|["'“”„‘’‚«»‹›([{<¿¡*_`#@])*(?:[-–—•]+\s*["'“‘«]?)?/y;
const nextPattern = /[\p{L}\p{M}\p{N}'’-]+/uy;

/** Behind the closing marks at `index`. Straight ones that would open what follows are left to it. */
function skipClosing(text: string, index: number, closings: ReadonlySet<number>): number {
  let end = index + matchAt(closingPattern, text, index).length;
  const last = end - 1;
  if (end > index && /[\p{L}\p{N}]/u.test(text[end] ?? '')) {
    const opens = /["']/.test(text[last]!) ? !closings.has(last) : /[“*_]/.test(text[last]!);
    return opens ? last : end;
  }
  for (let spaced = matchAt(spacedClosingPattern, text, end); spaced !== ''; ) {
    const marks = spaced.trimStart();
    if (/^["'](?!')/.test(marks) && !closings.has(end + spaced.length - marks.length)) break;
    end += spaced.length;
    spaced = matchAt(spacedClosingPattern, text, end);
  }
  return end;
}

function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}
