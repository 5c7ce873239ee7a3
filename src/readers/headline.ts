import { parseDate } from '../annotate/dates/parseDate.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { paragraphBoilerplate, sentenceBoilerplate } from '../cleaning/boilerplate.ts';
import { besideStamps, findStamps } from '../cleaning/stamps.ts';
import type { Range } from '../model.ts';
import { type HeadLine, isMarginal, isOutletLine, isSectionLine, lineAt, maxLength, readHead } from './head.ts';

/** The headline of a plain text, what stands on lines of its own around it, and where the report after it starts. */
export interface Headline {
  readonly title: string | null;
  readonly headline: Range | null;
  /** From a date before the title on its line, or from a line above, below or at the end of the text that gives one. */
  readonly publishedAt: string | null;
  /** The same, of an update. */
  readonly updatedAt: string | null;
  /** From a line that is nothing but a web address. */
  readonly url: string | null;
  /** From a byline, or a name on a line of its own beside the date. */
  readonly author: string | null;
  /** From a line that is nothing but the name of an outlet. */
  readonly outlet: string | null;
  /** The end of the headline; where the search began if there is none. */
  readonly bodyStart: number;
}

/**
 * Reads the headline off the first line with text at or after `start`, apart from dates, web addresses, bylines, names of
 * outlets and sections: ` date 2021-09-03 Title.`, Markdown's `# Title` or a title underlined with `===`, or a line of 3
 * to 30 words that ends without a stop and is followed by a blank line, a date, a byline or a longer paragraph. A line
 * that may just as well be the first of a wrapped paragraph is none.
 *
 * Blind spot: a caption that names no photographer reads like a headline.
 */
export function readHeadline(text: string, start: number): Headline {
  const above = linesAbove(text, start);
  const line = lineAt(text, above.at(-1)?.end ?? start);
  const title = line && findTitle(text, line);
  const bodyStart = title ? title.bodyStart : start;
  const head = readHead(text, above, title ? bodyStart : (above.at(-1)?.end ?? start));
  if (!title) return { ...head, title: null, headline: null, bodyStart };
  return {
    ...head,
    title: foldWhiteSpace(text.slice(title.range.start, title.range.end)),
    headline: title.range,
    publishedAt: title.date ?? head.publishedAt ?? gluedDate(text.slice(title.range.start, title.range.end)),
    bodyStart,
  };
}

/** That of a date line which lost the break before it: "…, police saySEPTEMBER 3, 2021". */
function gluedDate(title: string): string | null {
  const last = findStamps(title).at(-1);
  return last?.end === title.length && /\p{L}/u.test(title[last.start - 1] ?? '') ? last.date : null;
}

/** The lines before a title: marginal ones, and names of outlet or section that a title follows. */
function linesAbove(text: string, start: number): HeadLine[] {
  const above: HeadLine[] = [];
  let line = lineAt(text, start);
  while (line && above.length < mostAbove) {
    const next = lineAt(text, line.end);
    const isName = isOutletLine(line.text) || isSectionLine(line.text);
    if (!isMarginal(line) && !(isName && next && (isMarginal(next) || findTitle(text, next)))) break;
    above.push(line);
    line = next;
  }
  return above;
}

const mostAbove = 8;

function findTitle(text: string, line: HeadLine): Title | null {
  return datedTitle(text, line) ?? markdownTitle(text, line) ?? plainTitle(text, line) ?? toldAgain(text, line);
}

interface Title {
  readonly range: Range;
  readonly date: string | null;
  readonly bodyStart: number;
}

function datedTitle(text: string, line: Range): Title | null {
  if (line.end - line.start > maxLength) return null;
  const match = /^(date[ \t:]+)?(\d{4}[-/]\d\d?[-/]\d\d?(?:T\S+)?)[ \t]+(?=\S)/i.exec(text.slice(line.start, line.end));
  const date = match && parseDate(match[2]!.replaceAll('/', '-'));
  if (!match || date === null) return null;
  const rest = { start: line.start + match[0].length, end: line.end };
  if (!match[1] && !isHeadline(text.slice(rest.start, rest.end))) return null;
  return { range: withoutStop(text, rest), date, bodyStart: line.end };
}

/** A title's own last stop is no part of it, unless it belongs to an abbreviation or to dots of omission. */
function withoutStop(text: string, { start, end }: Range): Range {
  const hasStop =
    end - start > 1 && text[end - 1] === '.' && !/(?:\.\.|\b\p{L}\.\p{L}\.)$/u.test(text.slice(start, end));
  return { start, end: hasStop ? end - 1 : end };
}

function markdownTitle(text: string, line: Range): Title | null {
  if (line.end - line.start > maxLength) return null;
  const source = text.slice(line.start, line.end);
  const mark = /^#{1,6}[ \t]+/.exec(source)?.[0].length ?? 0;
  if (mark > 0) {
    const words = source.slice(mark).replace(/#+$/, '').trimEnd();
    const start = line.start + mark;
    return words === '' ? null : { range: { start, end: start + words.length }, date: null, bodyStart: line.end };
  }
  const under = lineAt(text, line.end);
  const isUnderlined = under !== null && /^=+$/.test(text.slice(under.start, under.end));
  return isUnderlined ? { range: line, date: null, bodyStart: under.end } : null;
}

function plainTitle(text: string, whole: HeadLine): Title | null {
  const { line, date } = withoutStamps(text, whole);
  const source = text.slice(line.start, Math.min(line.end, line.start + maxLength + 1));
  const under = lineAt(text, whole.end);
  if (under === null || source.length > maxLength || !isHeadline(source)) return null;
  const isApart = isFollowedByBlank(text, whole.end);
  const opensParagraph = /^["'“‘(]?[\p{Lu}\p{N}]/u.test(text.slice(under.start, under.start + 3));
  const isShorter = 1.2 * source.length < under.end - under.start;
  const isTitle = isApart || isMarginal(under) || (opensParagraph && (isShorter || isStandfirst(text, under)));
  return isTitle ? { range: line, date, bodyStart: whole.end } : null;
}

/** Whether a line reads like a headline itself and stands above a blank line: no paragraph ends so. */
function isStandfirst(text: string, line: HeadLine): boolean {
  return isHeadline(line.text) && isFollowedByBlank(text, line.end);
}

function isFollowedByBlank(text: string, end: number): boolean {
  return /^[ \t]*(?:\r\n|\r|\n)[ \t]*[\r\n]/.test(text.slice(end, end + maxLength));
}

/** The same line without the dates behind it that say what they are, and what they say: "Pier opens Posted: May 6, 2024". */
function withoutStamps(text: string, line: HeadLine): { line: Range; date: string | null } {
  const stamps = findStamps(line.text);
  const [first] = stamps;
  if (!first || first.start < 15 || line.text.length !== line.end - line.start) return { line, date: null };
  const isLast = besideStamps(line.text.slice(first.start), findStamps(line.text.slice(first.start))) === '';
  if (!isLast || !/^(?:published|posted|updated|created)/i.test(line.text.slice(first.start)))
    return { line, date: null };
  const end = line.start + text.slice(line.start, line.start + first.start).trimEnd().length;
  return { line: { start: line.start, end }, date: stamps.find(({ isUpdate }) => !isUpdate)?.date ?? null };
}

/** A sentence apart that the first paragraph tells again in other words, more fully. */
function toldAgain(text: string, line: HeadLine): Title | null {
  const under = lineAt(text, line.end);
  if (under === null || !isFollowedByBlank(text, line.end)) return null;
  const words = new Set(line.text.match(/\p{L}{5,}/gu));
  const again = [...words].filter((word) => under.text.includes(word)).length;
  const isTold = words.size >= 5 && again >= 0.5 * words.size && under.text.length > 1.2 * line.text.length;
  if (!isTold || !/\p{Ll}\.$/u.test(line.text) || !isHeadline(line.text.slice(0, -1))) return null;
  return { range: line, date: null, bodyStart: line.end };
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length;
  const isTerse = (line.match(/\b(?:an?|the)\b/gi)?.length ?? 0) <= 1;
  const maxWords = /[?!]["'”’)\]]*$/.test(line) ? 16 : isTerse ? 30 : 22;
  const endsOpen =
    !/[.,:;…—–-]["'”’)\]]*$|\s(?:an?|the|of|at|by|from|and|or)$/.test(line) || /\b\p{L}\.\p{L}\.$/u.test(line);
  const isSeveralSentences = /\p{Ll}{3}[.]["”’)]? [\p{Lu}(["“|]/u.test(line);
  const isBoilerplate =
    /^https?:/i.test(line) || paragraphBoilerplate(line) !== null || sentenceBoilerplate(line) !== null;
  return words >= 3 && words <= maxWords && endsOpen && !isSeveralSentences && !isDateline(line) && !isBoilerplate;
}

/** "LONDON (Agency)" on a line of its own. */
function isDateline(line: string): boolean {
  return /^\p{Lu}[^()]{0,60}\(\p{Lu}[^()]{0,40}\)$/u.test(line);
}
