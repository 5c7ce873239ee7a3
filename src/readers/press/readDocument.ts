import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import { findStamps } from '../../cleaning/stamps.ts';
import { readByline } from '../byline.ts';
import { composeArticle } from '../composeArticle.ts';
import type { RawArticle } from '../contract.ts';
import { readCodedFields } from './readCodedFields.ts';

/** What the head of a document states. */
export interface DocumentHead {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly author: string | null;
  readonly text: string;
}

/**
 * The article in one document of a press database: its masthead, date, headline and byline, in whatever order they stand
 * there with and without labels, and the text between the head and what the database has added behind it.
 * Throws `UnusableArticle` for a document without a text.
 */
export function readDocument(lines: readonly string[]): RawArticle {
  const head = readCodedFields(lines) ?? readLabelled(lines);
  return composeArticle({ ...head, url: null, isExcerpt: false });
}

function readLabelled(lines: readonly string[]): DocumentHead {
  const bodyStart = findBody(lines);
  const head = lines
    .slice(0, bodyStart)
    .map(foldWhiteSpace)
    .filter((line) => line !== '');
  const labels = new Map(
    head.flatMap((line) => {
      const [, name, value] = label.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value!] as const];
    }),
  );
  const stated = (...names: string[]) => names.map((name) => labels.get(name)).find((value) => value) ?? null;
  const bare = head.filter((line) => !label.test(line) && !isRights(line));
  const dateAt = bare.findIndex((line) => line.length <= longestDate && findStamps(line).length > 0);
  const names = dateAt < 0 ? bare : bare.filter((_, i) => i !== dateAt);
  const { title, outlet } = chooseNames(names, Math.max(dateAt, 0));
  const date = stated('publication date', 'date', 'load-date') ?? '';
  const byline = bare.find((line) => /^by /i.test(line)) ?? null;
  return {
    title: stated('headline', 'title') ?? title,
    outlet: withoutPlace(stated('publication title', 'publication', 'source', 'newspaper') ?? outlet),
    publishedAt: findStamps(bare[dateAt] ?? date)[0]?.date ?? null,
    author: readByline(stated('byline', 'author') ?? byline),
    text: lines.slice(bodyStart, findTail(lines, bodyStart)).join('\n'),
  };
}

/** Headline and masthead among the lines before and after the date, which stand in one of three orders. */
function chooseNames(lines: readonly string[], dateAt: number): { title: string | null; outlet: string | null } {
  const count = lines.findIndex((line) => wordCount.test(line));
  const before = lines.slice(0, dateAt).filter(isName);
  const after = lines.slice(dateAt).filter(isName);
  if (count >= 0 && count < dateAt) return { title: before[0] ?? null, outlet: after[0] ?? null };
  if (before.length > 1) return { title: before[0]!, outlet: before.at(-1)! };
  return { title: after[0] ?? null, outlet: before[0] ?? null };
}

function isName(line: string): boolean {
  return (
    !wordCount.test(line) && !/\bedition$/i.test(line) && !/^by /i.test(line) && !/^[\d:.\s]+(?:[ap]m)?$/i.test(line)
  );
}

/** Where the text begins: behind the line "Body", else behind the last line of the head. */
function findBody(lines: readonly string[]): number {
  const added = lines.findIndex((line) => line.length <= longestLine && addedLabel.test(foldWhiteSpace(line)));
  const top = lines.slice(0, added < 0 ? longestHead : Math.min(added, longestHead));
  const body = top.findIndex((line) => /^\s*(?:body|full text|text)\s*:?\s*$/i.test(line));
  if (body >= 0) return body + 1;
  const last = top.findLastIndex((line) => {
    const folded = foldWhiteSpace(line.slice(0, longestLine));
    return (
      headLabel.test(folded) ||
      wordCount.test(folded) ||
      isRights(folded) ||
      /^(?:english|deutsch|fran[cç]ais)$/i.test(folded)
    );
  });
  const next = top[last + 1];
  return next !== undefined && /^\s*all rights reserved/i.test(next) ? last + 2 : last + 1;
}

/** Where the database's own lines begin behind the text. */
function findTail(lines: readonly string[], bodyStart: number): number {
  const at = lines.findIndex(
    (line, i) => i > bodyStart && line.length <= longestLine && tail.test(foldWhiteSpace(line)),
  );
  return at < 0 ? lines.length : at;
}

const longestHead = 40;
const longestLine = 1000;
const longestDate = 80;

const wordCount = /^[\d,.]+ (?:words|wörter|mots)$/i;
const label =
  /^(headline|title|byline|author|section|length|dateline|highlight|source|newspaper|publication|publication title|publication date|date|load-date|edition|page|pages|column|series|volume|issue)\s?: ?(.*)$/i;
const headLabel =
  /^(?:byline|author|section|length|dateline|highlight|publication title|publication date|edition|pages?|column|series)\s?:/i;
/** Labels that stand behind the text alone. */
const addedLabel = /^(?:load-date|publication-type|document-type|subject|language|graphic|classification)\s?(?::|$)/i;
const tail =
  /^(?:load-date|language|publication-type|document-type|journal-code|acc-no|subject|geographic|industry|company|organization|person|ticker|graphic|classification|publication subject|copyright|proquest document id|document url|last updated|database)(?:\s?:|$)|^(?:graphic|classification)$/i;

function isRights(line: string): boolean {
  return /^(?:copyright\b|\(c\)|©)|^all rights reserved\b/i.test(line);
}

/** "Harbour Post (England)" is "Harbour Post". */
function withoutPlace(outlet: string | null): string | null {
  return (
    outlet?.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '').replace(/[,;]\s*(?:\d.*|first|final|late|city) edition$/i, '') ||
    null
  );
}
