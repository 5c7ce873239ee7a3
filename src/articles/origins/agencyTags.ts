import { agencyNames, agencyTag } from '../../lexicon/newsAgencies.ts';
import { isNewsOutlet } from '../../lexicon/outletNames.ts';
import type { AnnotatedArticle, Range } from '../../model.ts';
import { outletKey } from './outletKey.ts';

/**
 * A line in which an article says that it prints what an agency or another outlet wrote, or that an agency contributed
 * to it.
 */
export interface AgencyTag extends Range {
  /** The {@link outletKey} of the agency or outlet. */
  readonly agency: string;
  readonly isContribution: boolean;
}

/**
 * The agencies named in an article's dateline, byline, credit and copyright lines, in its last line and as its author, and
 * other outlets in its dateline: "SPRINGFIELD (WXYZ)".
 * Blind spot: a tag in capitals only, and one that a site moved into a picture.
 */
export function findAgencyTags(article: AnnotatedArticle): AgencyTag[] {
  return listLines(article).flatMap((line) => readLine(article.text, line, line.reason === 'dateline'));
}

const name = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${agencyNames})(?![\p{L}\p{N}-])`, 'gu');
/** Tags that are other abbreviations as well: "Pittsburgh, PA". */
const ambiguous = /^(?:CP|PA|TT|ANI|APA|PAP|RIA|SDA|TNS|UNI)$/;
const contribution =
  /\b(?:contributed|contributions?|contributing|additional reporting|with (?:\w+ )?(?:reporting|reports|files|material|information|assistance|additional))\b/i;
const picture = /\b(?:photo|photograph|image|picture|getty|file|video|graphic)s?\b/i;

function readLine(text: string, { start, end }: Range, isDateline: boolean): AgencyTag[] {
  const line = text.slice(start, end);
  if (picture.test(line) && !contribution.test(line)) return [];
  const agencies = [...line.matchAll(name)]
    .filter((match) => !ambiguous.test(match[0]) || standsAlone(line, match.index, match[0].length))
    .map(([found]) => outletKey(agencyTag(found)!));
  const inBrackets = /\(([^()]+)\)/.exec(line)?.[1]?.split(/ ?[/,] ?/) ?? [];
  if (isDateline) agencies.push(...inBrackets.filter(isNewsOutlet).map(outletKey));
  return [...new Set(agencies)].map((agency) => ({ start, end, agency, isContribution: contribution.test(line) }));
}

/** Whether a part of a line is all of it, or stands in brackets or after a dash. */
function standsAlone(line: string, at: number, length: number): boolean {
  const [before, after] = [line.slice(0, at), line.slice(at + length)];
  return /(?:^|[([/]|[-–—] ?)$/.test(before) && /^(?:$|[)\]/])/.test(after);
}

/** A line that may name an agency; `reason` is why it was cleaned away. */
type Line = Range & { readonly reason?: string };

function listLines({ text, body, kept, removed, author }: AnnotatedArticle): Line[] {
  const lines: Line[] = removed.filter(({ reason }) =>
    ['dateline', 'byline or credit', 'copyright line'].includes(reason),
  );
  const named = author === null ? -1 : text.slice(0, body.start).indexOf(author);
  if (named >= 0) lines.push({ start: named, end: named + author!.length });
  const last = kept.at(-1);
  if (!last) return lines;
  const after = removed.filter(({ start, reason }) => start >= last.end && reason === 'photo caption or credit');
  for (const { start, end } of [last, ...after]) {
    const sign = signature.exec(text.slice(start, end));
    if (sign) lines.push({ start: start + sign.index, end });
  }
  return lines;
}

/** How an agency signs at the end of a text: "… today. — AFP", "(dpa)", "Source: Xinhua", a line of its own. */
const signature = new RegExp(
  String.raw`(?:[-–—]{1,2} ?|\(|\[|^|\n\s*|(?:[Ss]ource|[Vv]ia):? )(?:[Tt]he )?(?:${agencyNames})[)\]]?\.?\s*$`,
  'u',
);
