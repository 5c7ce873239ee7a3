import type { Range } from '../../model.ts';
import { findBrackets } from './brackets.ts';
import { findEmbeddedQuotations } from './embeddedQuotations.ts';
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
  /** Where the brackets or the embedded quotation around the stop begins, if any does. */
  readonly aside: number | null;
}

/** Every stop of a paragraph, in order. */
export function* findStops(paragraph: string): Generator<Stop> {
  const marksPattern = /[.!?…‽。！？｡؟۔।]+(?:[ \u00a0][.…]+(?![\p{L}\p{N}]))*/gu;
  const asides = findAsides(paragraph);
  const closings = findStraightClosings(paragraph);
  let aside = 0;
  for (let match = marksPattern.exec(paragraph); match; match = marksPattern.exec(paragraph)) {
    const start = match.index;
    const marksEnd = marksPattern.lastIndex;
    const end = skipClosing(paragraph, marksEnd, closings);
    while (aside < asides.length && asides[aside]!.end <= start) aside++;
    const around = asides[aside];
    const gap = matchAt(gapPattern, paragraph, end);
    yield {
      marks: match[0],
      start,
      end,
      closing: paragraph.slice(marksEnd, end),
      gap,
      nextAt: end + gap.length,
      next: matchAt(nextPattern, paragraph, end + gap.length),
      aside: around && around.start < start && end < around.end ? around.start : null,
    };
    marksPattern.lastIndex = end;
  }
}

/** Brackets and embedded quotations, in order; those that overlap as one. */
function findAsides(paragraph: string): Range[] {
  const found = [...findBrackets(paragraph), ...findEmbeddedQuotations(paragraph)].sort((a, b) => a.start - b.start);
  const asides: Range[] = [];
  for (const range of found) {
    const last = asides.at(-1);
    if (last && range.start < last.end) asides.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) });
    else asides.push(range);
  }
  return asides;
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
