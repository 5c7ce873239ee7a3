import type { Quotation, Range } from '../../model.ts';
import type { Token } from '../words/tokens.ts';
import { trimRange } from '../words/trimRange.ts';
import { closeSingleQuotation, closesQuotation, closingMarks, opensQuotation } from './quotationMarks.ts';
import { speakerAfter, speakerBefore } from './speakers.ts';

/** A sentence and its tokens. */
export interface TokenizedRange extends Range {
  readonly tokens: readonly Token[];
}

/** A quotation not yet closed: where its words begin, and the mark that opened it. */
interface Running {
  readonly start: number;
  readonly mark: string;
}

/**
 * The quotations of an article in order, nested ones left inside the outer. One that several paragraphs re-open and only
 * the last closes is one quotation; one that nothing closes ends with its paragraph. Single marks count only where they
 * are plainly no apostrophes. The speaker is whom a speech verb in the same sentence, or in the words between two parts
 * of one quotation, names.
 * Blind spots: block quotations without marks, and a closing mark that is missing before another quotation.
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Range[],
  sentences: readonly TokenizedRange[],
): Quotation[] {
  const ranges = findQuoted(text, paragraphs);
  const speakers = findSpeakers(text, ranges, sentences);
  return ranges.map((range, i) => ({ ...range, text: text.slice(range.start, range.end), speaker: speakers[i]! }));
}

function findQuoted(text: string, paragraphs: readonly Range[]): Range[] {
  const found: Range[] = [];
  const add = (start: number, end: number) => {
    const range = trimRange(text, { start, end });
    if (range && /[\p{L}\p{N}]/u.test(text.slice(range.start, range.end))) found.push(range);
  };
  let running: Running | null = null;
  let runningEnd = 0;
  for (const whole of paragraphs) {
    const paragraph = trimRange(text, whole) ?? whole;
    let i = paragraph.start;
    if (running && closingMarks.has(text[i] ?? '')) i += 1;
    else if (running) {
      add(running.start, runningEnd);
      running = null;
    }
    const nests = isBalanced(text, paragraph, running !== null);
    let depth = 0;
    for (; i < paragraph.end; i++) {
      const single: number | null = running ? null : closeSingleQuotation(text, i, paragraph);
      if (single !== null) {
        add(i + 1, single);
        i = single;
      } else if (running && closesQuotation(text, i, running.mark)) {
        if (depth > 0) depth -= 1;
        else {
          add(running.start, i);
          running = null;
        }
      } else if (opensQuotation(text, i, paragraph)) {
        if (!running || (running.mark === '"' && text[i] === '"')) running = { start: i + 1, mark: text[i]! };
        else if (nests && text[i] === running.mark) depth += 1;
      }
    }
    runningEnd = paragraph.end;
  }
  if (running) add(running.start, runningEnd);
  return found;
}

/** Whether a paragraph's curly marks pair up, so that one inside another is nested and no closing mark is missing. */
function isBalanced(text: string, { start, end }: Range, isOpen: boolean): boolean {
  let open = isOpen ? 1 : 0;
  for (let i = isOpen ? start + 1 : start; i < end; i++) {
    if (text[i] === '“') open += 1;
    else if (text[i] === '”') open -= 1;
  }
  return open === 0;
}

/** The index of the first range that ends after a position; ranges are in order. */
function firstEndingAfter(ranges: readonly Range[], position: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function findSpeakers(text: string, ranges: readonly Range[], sentences: readonly TokenizedRange[]): (string | null)[] {
  const speakers: (string | null)[] = [];
  const places = ranges.map(({ start, end }) => ({
    first: sentences[firstEndingAfter(sentences, start)],
    last: sentences[firstEndingAfter(sentences, end - 1)],
  }));
  ranges.forEach((range, i) => {
    const [previous, next] = [ranges[i - 1], ranges[i + 1]];
    const { first, last } = places[i]!;
    const leadStart = Math.max(first?.start ?? range.start, (previous?.end ?? -1) + 1);
    const restEnd = Math.min(last?.end ?? range.end, (next?.start ?? Number.POSITIVE_INFINITY) - 1);
    const lead = { start: Math.min(leadStart, range.start - 1), end: range.start - 1 };
    const rest = { start: range.end + 1, end: Math.max(restEnd, range.end + 1) };
    const continued = previous && isAttributed(text, previous.end + 1, range.start - 1) ? speakers[i - 1]! : null;
    const [before, after] = [tokensWithin(first, lead), tokensWithin(last, rest)];
    speakers.push(speakerAfter(text, after) ?? speakerBefore(text, before) ?? continued);
  });
  for (let i = ranges.length - 2; i >= 0; i--) {
    if (speakers[i] === null && places[i]!.last === places[i + 1]!.first) speakers[i] = speakers[i + 1]!;
  }
  return speakers;
}

function tokensWithin(sentence: TokenizedRange | undefined, { start, end }: Range): readonly Token[] {
  if (!sentence) return [];
  const { tokens } = sentence;
  let from = firstEndingAfter(tokens, start);
  if (from < tokens.length && tokens[from]!.start < start) from += 1;
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end) to += 1;
  return tokens.slice(from, to);
}

/** Whether between two quotations stands no more than who speaks: `,” said the mayor. “` or `” and “`. */
function isAttributed(text: string, start: number, end: number): boolean {
  const between = text.slice(start, Math.min(end, start + longestAttribution + 1));
  return between.length <= longestAttribution && !/\n\s*\n|[.!?]\s+\S/.test(between.trim());
}
const longestAttribution = 120;
