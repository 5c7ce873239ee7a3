import { parseDate } from '../annotate/dates/parseDate.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { paragraphBoilerplate, sentenceBoilerplate } from '../cleaning/boilerplate.ts';
import type { Range } from '../model.ts';

/** The headline of a plain text, what stands on lines of its own around it, and where the report after it starts. */
export interface Headline {
  readonly title: string | null;
  readonly headline: Range | null;
  /** From a date before the title on its line, or from a line that is nothing but a date. */
  readonly publishedAt: string | null;
  /** From a line above the title that is nothing but a web address. */
  readonly url: string | null;
  /** The end of the headline; where the search began if there is none. */
  readonly bodyStart: number;
}

/**
 * Reads the headline off the first line with text at or after `start`, apart from dates and web addresses:
 * ` date 2021-09-03 Title.`, Markdown's `# Title` or a title underlined with `===`, or a line of 3 to 30 words that ends
 * without a stop and is followed by a blank line, a date, a byline or a longer paragraph. A line that may just as well
 * be the first of a wrapped paragraph is none.
 *
 * Blind spot: a caption that names no photographer reads like a headline.
 */
export function readHeadline(text: string, start: number): Headline {
  const above = readMargin(text, start);
  const line = lineAt(text, above.end);
  const title = line && (datedTitle(text, line) ?? markdownTitle(text, line) ?? plainTitle(text, line));
  if (!title) return { title: null, headline: null, publishedAt: above.date, url: above.url, bodyStart: start };
  return {
    title: foldWhiteSpace(text.slice(title.range.start, title.range.end)),
    headline: title.range,
    publishedAt: title.date ?? above.date ?? readMargin(text, title.bodyStart).date,
    url: above.url,
    bodyStart: title.bodyStart,
  };
}

/** What the lines of nothing but dates, web addresses and bylines from a place on tell. */
interface Margin {
  readonly date: string | null;
  readonly url: string | null;
  /** Where the last of them ends. */
  readonly end: number;
}

function readMargin(text: string, start: number): Margin {
  let margin: Margin = { date: null, url: null, end: start };
  for (let count = 0; count < 3; count++) {
    const line = lineAt(text, margin.end);
    if (!line || !isMarginal(text, line)) break;
    const words = text.slice(line.start, line.end);
    margin = {
      date: margin.date ?? parseDate(words.replace(/^(?:date )?(?:published|posted)(?: on)?:? /i, '')),
      url: margin.url ?? (/^https?:\/\/\S+$/i.test(words) && URL.canParse(words) ? words : null),
      end: line.end,
    };
  }
  return margin;
}

function isMarginal(text: string, { start, end }: Range): boolean {
  if (end - start > maxLength) return false;
  const reason = paragraphBoilerplate(foldWhiteSpace(text.slice(start, end)));
  return reason === 'date line' || reason === 'link' || reason === 'byline or credit';
}

interface Title {
  readonly range: Range;
  readonly date: string | null;
  readonly bodyStart: number;
}

/** Longer lines are paragraphs; also keeps every pattern below from long input. */
const maxLength = 400;

/** The first line with text at or after `from`, without the white space around it. */
function lineAt(text: string, from: number): Range | null {
  const start = text.slice(from).search(/\S/) + from;
  if (start < from) return null;
  const length = text.slice(start).search(/[\r\n]/);
  const end = length < 0 ? text.length : start + length;
  return { start, end: start + text.slice(start, end).trimEnd().length };
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

function plainTitle(text: string, line: Range): Title | null {
  const source = text.slice(line.start, Math.min(line.end, line.start + maxLength + 1));
  const under = lineAt(text, line.end);
  if (under === null || source.length > maxLength || !isHeadline(source)) return null;
  const isApart = /^[ \t]*(?:\r\n|\r|\n)[ \t]*[\r\n]/.test(text.slice(line.end, line.end + maxLength));
  const opensParagraph = /^["'“‘(]?[\p{Lu}\p{N}]/u.test(text.slice(under.start, under.start + 3));
  const isShorter = 1.2 * source.length < under.end - under.start;
  const isTitle = isApart || isMarginal(text, under) || (opensParagraph && isShorter);
  return isTitle ? { range: line, date: null, bodyStart: line.end } : null;
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length;
  const maxWords = /[?!]["'”’)\]]*$/.test(line) ? 16 : 30;
  const endsOpen = !/[.,:;…—–-]["'”’)\]]*$/.test(line) || /\b\p{L}\.\p{L}\.$/u.test(line);
  const isSeveralSentences = /\p{Ll}{3}[.]["”’)]? [\p{Lu}(["“|]/u.test(line);
  const isBoilerplate =
    /^https?:/i.test(line) || paragraphBoilerplate(line) !== null || sentenceBoilerplate(line) !== null;
  return words >= 3 && words <= maxWords && endsOpen && !isSeveralSentences && !isDateline(line) && !isBoilerplate;
}

/** "LONDON (Agency)" on a line of its own. */
function isDateline(line: string): boolean {
  return /^\p{Lu}[^()]{0,60}\(\p{Lu}[^()]{0,40}\)$/u.test(line);
}
