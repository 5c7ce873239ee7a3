import { parseDate } from '../annotate/dates/parseDate.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { paragraphBoilerplate } from '../cleaning/boilerplate.ts';
import { besideStamps, findStamps, type Stamp } from '../cleaning/stamps.ts';
import { agencyTag } from '../lexicon/newsAgencies.ts';
import { isNewsOutlet } from '../lexicon/outletNames.ts';
import type { Range } from '../model.ts';
import { readByline } from './byline.ts';
import { webAddress } from './webAddress.ts';

/** A line of a text without the white space around it; `text` with white space folded, cut where it is long. */
export interface HeadLine extends Range {
  readonly text: string;
}

/** What the lines around a headline tell. */
export interface Head {
  /** ISO 8601, as far as the line says. */
  readonly publishedAt: string | null;
  /** The first update that a line states. */
  readonly updatedAt: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
}

/**
 * Reads what the lines above a headline and those from `start` on tell, in any order: addresses, dates, bylines, names.
 * Below the headline up to eight lines are looked at, past no more than two of running text, which only a date may
 * follow. A date at the end of a text counts if it says that it is that of publication.
 */
export function readHead(text: string, above: readonly HeadLine[], start: number): Head {
  const below = linesBelow(text, start);
  const lines = [...above, ...below].map((line) => ({
    line,
    stamps: isDateLine(line.text) ? stampsOf(line.text) : [],
  }));
  const names = lines.flatMap(({ line, stamps }, i) => {
    const isBesideDate = [i - 1, i + 1].some((at) => (lines[at]?.stamps.length ?? 0) > 0);
    return namesOn(line.text, stamps, isBesideDate);
  });
  const stamps = [...lines.flatMap((line) => line.stamps), ...lastStamps(text)];
  return {
    publishedAt: stamps.find(({ isUpdate }) => !isUpdate)?.date ?? null,
    updatedAt: stamps.find(({ isUpdate }) => isUpdate)?.date ?? null,
    url: lines.map(({ line }) => webAddress(line.text)).find((address) => address !== null) ?? null,
    author: names.find(({ isOutlet }) => !isOutlet)?.name ?? null,
    outlet: names.find(({ isOutlet }) => isOutlet)?.name ?? null,
  };
}

const mostBelow = 8;
const mostProse = 2;

function linesBelow(text: string, start: number): HeadLine[] {
  const below: HeadLine[] = [];
  let prose = 0;
  for (let line = lineAt(text, start); line && below.length < mostBelow; line = lineAt(text, line.end)) {
    if (isProse(line)) prose += 1;
    if (prose > mostProse) break;
    if (prose === 0 || isDateLine(line.text)) below.push(line);
  }
  return below;
}

function isProse({ text }: HeadLine): boolean {
  return (
    text.length > maxLength ||
    (text.length > 40 && /[.!?…:]["'”’)\]]*$/.test(text) && !isDateLine(text)) ||
    text.split(' ').length > 30
  );
}

/** Longer lines are paragraphs; also keeps every pattern from long input. */
export const maxLength = 400;

/** The first line with text at or after `from`. */
export function lineAt(text: string, from: number): HeadLine | null {
  const start = text.slice(from).search(/\S/) + from;
  if (start < from) return null;
  const length = text.slice(start).search(/[\r\n]/);
  const end = length < 0 ? text.length : start + length;
  const line = text.slice(start, end).trimEnd();
  return { start, end: start + line.length, text: foldWhiteSpace(line.slice(0, maxLength + 1)) };
}

/** Whether a line is none of a report, nor a headline. */
export function isMarginal({ text }: HeadLine): boolean {
  if (text.length > maxLength) return false;
  return marginal.has(paragraphBoilerplate(text) ?? '') || isDateLine(text);
}

const marginal: ReadonlySet<string> = new Set([
  'advertisement',
  'byline or credit',
  'database field',
  'date line',
  'link',
  'page navigation',
  'share or follow line',
  'video or gallery',
]);

/** Whether a line gives a date and hardly more: a name beside it, or where it was posted. */
function isDateLine(line: string): boolean {
  if (line.length > longestDateLine || !/\d/.test(line)) return false;
  const stamps = findStamps(line);
  if (stamps.length === 0) return parseDate(line) !== null;
  const rest = besideStamps(line, stamps);
  return rest === '' || isName(rest.replace(/^by /i, '')) || paragraphBoilerplate(line) === 'byline or credit';
}

const longestDateLine = 160;

function stampsOf(line: string): readonly Stamp[] {
  const date = parseDate(line);
  return date === null ? findStamps(line) : [{ start: 0, end: line.length, date, isUpdate: false }];
}

/** The stamps of the last lines that say of themselves what they are. */
function lastStamps(text: string): Stamp[] {
  const lines = text
    .slice(-longestEnd)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(-linesAtEnd);
  return lines
    .map(foldWhiteSpace)
    .filter((line) => /^\W*(?:first |originally )*(?:published|posted)\b/i.test(line) && isDateLine(line))
    .flatMap(findStamps);
}

const longestEnd = 1000;
const linesAtEnd = 4;

/** The names that a line consists of, with or without a date. */
function namesOn(line: string, stamps: readonly Stamp[], isBesideDate: boolean): { name: string; isOutlet: boolean }[] {
  const isByline = /^by:? /i.test(line) && paragraphBoilerplate(line) === 'byline or credit';
  const bare = stamps.length > 0 ? besideStamps(line, stamps) : line;
  if (/^\p{Lu}{3,}, /u.test(line) || isSectionName(bare)) return [];
  if (isOutletLine(bare)) return [{ name: bare, isOutlet: true }];
  // "New Delhi, 3 July 2013" names a place.
  if (stamps.length > 0 && !isByline && !/^by |[|·•–—]/i.test(line)) return [];
  const name = isByline || isName(bare.replace(/^by /i, '')) ? readByline(bare) : null;
  const isStated = isByline || isBesideDate || stamps.length > 0;
  if (name === null || !isStated) return [];
  const parts = name.split(', ').filter((part) => agencyTag(part) === null);
  const authors = parts.filter((part) => !isOutletLine(part)).join(', ');
  const outlets = parts.filter(isOutletLine).map((part) => ({ name: part, isOutlet: true }));
  return [...(authors === '' ? [] : [{ name: authors, isOutlet: false }]), ...outlets];
}

/** Two to four capitalized words, as a person's name has. */
function isName(text: string): boolean {
  return (
    agencyTag(text) !== null ||
    /^\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|der|van|von|al|bin|la|el|and|&) )?\p{Lu}[\p{L}'’.-]*){1,5}$/u.test(text)
  );
}

/** Whether a line is nothing but the name of an outlet. */
export function isOutletLine(line: string): boolean {
  if (/^by:? |,/i.test(line)) return false;
  const words = line.split(' ');
  const isCapitalized = words.every((word) => /^(?:\p{Lu}|of|the|and|&)/u.test(word));
  return (
    words.length <= 6 &&
    isCapitalized &&
    !isSectionName(line) &&
    !/[.!?:]$/.test(line) &&
    agencyTag(line) === null &&
    isNewsOutlet(line)
  );
}

/** Whether a name is that of a section, an office or a button: "World News", "Staff Writer", "Press Release". */
function isSectionName(name: string): boolean {
  const words = name.split(/[\s/|>›»,&-]+/);
  return words.length > 1 && words.every((word) => sectionWord.test(word));
}

const sectionWord =
  /^(?:u\.?[sk]\.?|world|local|national|international|regional|europe|european|american?|asia|africa|business|money|markets?|sports?|politics|crime|courts?|science|health|tech|technology|culture|arts|entertainment|opinion|comment|analysis|breaking|latest|top|more|general|home|news|today|update[ds]?|report|review|press|release|staff|wire|services?|special|exclusive|contributing|senior|writers?|reporters?|correspondents?|editors?|desk|live|video|photos?|share|print|email|and|the)$/i;

/** Whether a line names a section rather than a story: "News", "World / Europe", "BREAKING". */
export function isSectionLine(line: string): boolean {
  return (
    isSectionName(line) ||
    (line.split(/[\s/|>›»,&]+/).length <= 2 && /^\p{Lu}[\p{L}\s/|>›»,&-]*$/u.test(line) && line.length <= 40)
  );
}
