import type { Conflict, Statement } from '../../model.ts';
import { html, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

/** A mark behind a disputed phrase, at an offset of the wording. */
export interface Badge {
  readonly at: number;
  readonly mark: Markup;
}

/** Values longer than this together are not told in a badge. */
const maxLength = 48;

/** What the outlets give for the phrases of a wording that they differ on: "23 or 24 March?". */
export function listBadges({ id, text }: Statement, { conflicts }: Pick<StoryView, 'conflicts'>): Badge[] {
  return conflicts
    .filter(({ statements }) => statements.includes(id))
    .map((conflict) => ({
      at: endOfValue(conflict, text),
      mark: html` <span class="badge">${question(conflict)}</span>`,
    }))
    .sort((a, b) => a.at - b.at);
}

function endOfValue({ values }: Conflict, text: string): number {
  const ends = values
    .map(({ value }) => text.indexOf(value) + value.length)
    .filter((end, i) => end >= values[i]!.value.length);
  return ends[0] ?? text.length;
}

function question({ kind, values }: Conflict): string {
  if (kind === 'negation') return 'denied by some';
  if (kind === 'quotation') return 'quoted otherwise';
  const told = values.map(({ value }) => value).join(' or ');
  return told.length > maxLength ? `${values.length} versions` : `${shorten(values.map(({ value }) => value))}?`;
}

/** "23 or 24 March" for "23 March" and "24 March": words that all end on are said once. */
function shorten(values: readonly string[]): string {
  const split = values.map((value) => value.split(' '));
  let shared = 0;
  while (split.every((of) => of.length > shared + 1 && of.at(-1 - shared) === split[0]!.at(-1 - shared))) shared += 1;
  const tail = split[0]!.slice(split[0]!.length - shared);
  return [split.map((of) => of.slice(0, of.length - shared).join(' ')).join(' or '), ...tail].join(' ');
}
