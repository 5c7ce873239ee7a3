import type { Detail, Statement } from '../../model.ts';
import type { Badge } from './badges.ts';
import { html, type Markup } from './html.ts';

/**
 * A statement's wording, with what is added to it in brackets and italics, and with the details that one outlet alone
 * has marked, and badges behind what the outlets differ on.
 */
export function renderWording(
  { text, added }: Pick<Statement, 'text' | 'added'>,
  alone: readonly Detail[],
  { start: from, end: to } = { start: 0, end: text.length },
  badges: readonly Badge[] = [],
): Markup {
  const marks = findMarks(text, alone);
  const pieces: Markup[] = [];
  const cuts = [...new Set([from, ...added.map(({ at }) => at), ...badges.map(({ at }) => at), ...marks.flat(), to])]
    .filter((at) => from <= at && at <= to)
    .sort((a, b) => a - b);
  for (const [i, start] of cuts.entries()) {
    for (const addition of added)
      if (addition.at === start && (start > from || start === 0)) pieces.push(html` <i>[${addition.text}]</i>`);
    for (const { at, mark } of badges) if (at === start && start > from) pieces.push(mark);
    const piece = text.slice(start, cuts[i + 1] ?? to);
    if (piece === '') continue;
    pieces.push(
      marks.some(([markFrom, markTo]) => markFrom <= start && start < markTo)
        ? html`<mark>${piece}</mark>`
        : html`${piece}`,
    );
  }
  return html`${pieces}`;
}

function findMarks(text: string, details: readonly Detail[]): [number, number][] {
  return details.flatMap((detail) => {
    const start = text.indexOf(detail.text);
    return start < 0 ? [] : [[start, start + detail.text.length] as [number, number]];
  });
}
