import type { Detail, Statement } from '../../model.ts';
import { html, type Markup } from './html.ts';

/**
 * A statement's wording, with what is added to it in brackets and italics, and with the details that one outlet alone
 * has marked.
 */
export function renderWording({ text, added }: Pick<Statement, 'text' | 'added'>, alone: readonly Detail[]): Markup {
  const marks = findMarks(text, alone);
  const pieces: Markup[] = [];
  const cuts = [...new Set([0, ...added.map(({ at }) => at), ...marks.flat(), text.length])].sort((a, b) => a - b);
  for (const [i, start] of cuts.entries()) {
    for (const addition of added) if (addition.at === start) pieces.push(html` <i>[${addition.text}]</i>`);
    const piece = text.slice(start, cuts[i + 1] ?? text.length);
    if (piece === '') continue;
    pieces.push(marks.some(([from, to]) => from <= start && start < to) ? html`<mark>${piece}</mark>` : html`${piece}`);
  }
  return html`${pieces}`;
}

function findMarks(text: string, details: readonly Detail[]): [number, number][] {
  return details.flatMap((detail) => {
    const start = text.indexOf(detail.text);
    return start < 0 ? [] : [[start, start + detail.text.length] as [number, number]];
  });
}
