import { isFunctionWord } from '../annotate/words/functionWords.ts';
import type { Conflict, Detail, Statement } from '../model.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

type Wording = Pick<Statement, 'text' | 'added'>;

/** A statement's wording or a stretch of it, with what is added to it in brackets and italics, which no text from an article can have. */
export function renderWording({ text, added }: Wording, { start, end } = { start: 0, end: text.length }): string {
  let rendered = '';
  let from = start;
  for (const addition of added) {
    if (addition.at <= start || addition.at > end) continue;
    rendered += `${escapePiece(text.slice(from, addition.at))} *\\[${escapeMarkdown(addition.text)}\\]*`;
    from = addition.at;
  }
  return rendered + escapePiece(text.slice(from, end));
}

/** As the whole text would be, which may go on behind a space. */
function escapePiece(piece: string): string {
  return (piece.startsWith(' ') ? ' ' : '') + escapeMarkdown(piece);
}

/** More details than this are not told one by one. */
const maxDetails = 3;

/**
 * ` (“$9.6 billion”, “Monday”: Canal Courier alone)`, for a statement of several outlets, only one of which has these
 * figures, dates or names anywhere; empty where there is no such thing. What is told under the conflicts is not told twice.
 */
export function renderAlone(statement: Statement, conflicts: readonly Conflict[]): string {
  const whole = tellAlone(statement, conflicts);
  if (whole.length === 0) return '';
  const told = whole.slice(0, maxDetails).map(({ text }) => `“${escapeMarkdown(text)}”`);
  return ` (${told.join(', ')}: ${escapeMarkdown(whole[0]!.outlets[0]!)} alone)`;
}

/** The details that {@link renderAlone} tells of, and any beyond the most; not those of a part that is credited to one outlet anyway. */
export function tellAlone(statement: Statement, conflicts: readonly Conflict[]): Detail[] {
  const { id, text: wording, outlets, details, cites, parts, canonical } = statement;
  if (outlets.length < 2) return [];
  const isCredited = ({ text }: Detail) => {
    const at = canonical.start + wording.indexOf(text);
    return parts.some(({ start, end, outlets: of }) => start <= at && at < end && of.length === 1);
  };
  const shared = details.filter((detail) => detail.kind === 'quotation' && !detail.alone);
  const disputed = conflicts.filter(({ statements }) => statements.includes(id)).flatMap(({ values }) => values);
  const isTold = ({ kind, text }: Detail) =>
    kind === 'quotation' ||
    (kind === 'name' && (/^(?:north|south|east|west)ern$/i.test(text) || /^\p{Lu}\p{Ll}{0,2}$/u.test(text))) ||
    [...outlets, ...cites].some((name) => name.includes(text) || text.includes(name)) ||
    shared.some((quotation) => quotation.text.includes(text)) ||
    disputed.some(({ value }) => value.includes(text) || text.includes(value));
  const alone = details.filter(
    (detail) => detail.alone && detail.outlets.length === 1 && !isTold(detail) && !isCredited(detail),
  );
  return alone.filter((detail) => !alone.some((other) => other !== detail && other.text.includes(detail.text)));
}

/** Without function words and commas at the cut. */
function cutBefore(text: string, end: number): string {
  let kept = text.slice(0, end);
  for (;;) {
    const last = /(?:^|\s)(\S+)$/.exec(kept);
    if (!last || !isFunctionWord(last[1]!.toLowerCase())) return kept.replace(/[,;:–—-]+$/, '');
    kept = kept.slice(0, last.index);
  }
}

/** How many words of a statement are enough to know it by. */
const enoughWords = 10;

/** The first words of a statement's wording, and all of a quotation that begins among them. */
export function renderStart(statement: Statement): string {
  const { isCut, ...start } = startOf(statement);
  return `${renderWording(start)}${isCut ? ' …' : ''}`;
}

/** The same, not yet rendered. */
export function startOf({ text, details, added }: Statement): Wording & { readonly isCut: boolean } {
  let end = new RegExp(`^(?:\\S+\\s+){0,${enoughWords - 1}}\\S+`).exec(text)?.[0].length ?? text.length;
  for (const detail of details) {
    const start = detail.kind === 'quotation' ? text.indexOf(detail.text) : -1;
    if (start >= 0 && start <= end) end = Math.max(end, start + detail.text.length + 1);
  }
  const isWhole = text.slice(end).trim().split(/\s+/).filter(Boolean).length <= enoughWords / 3;
  if (isWhole) return { text, added, isCut: false };
  return { text: cutBefore(text, end), added: added.filter(({ at }) => at <= end), isCut: true };
}
