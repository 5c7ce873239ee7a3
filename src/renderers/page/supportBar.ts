import type { Statement } from '../../model.ts';
import { countOf } from '../countOf.ts';
import { renderPath } from './drawing.ts';
import { html, type Markup } from './html.ts';

const step = 8;

/**
 * How well a fact is supported: a box for each outlet of the story, filled for each independent origin, with a line
 * through it for each further outlet that reports the fact, empty for each that does not.
 */
export function renderSupportBar({ outlets, origins }: Statement, all: number): Markup {
  const label = `${countOf(outlets.length, 'outlet')} of ${all}, ${countOf(origins, 'origin')}`;
  const shown = Math.min(all, mostBoxes);
  const boxes = (from: number, to: number, path: string) =>
    Array.from({ length: Math.max(0, Math.min(to, shown) - from) }, (_, i) => `M${(from + i) * step + 1} ${path}`).join(
      '',
    );
  const paths = [
    renderPath('full', boxes(0, origins, '1h6v7h-6z')),
    renderPath('open', boxes(origins, outlets.length, '1h6v7h-6zl6 7')),
    renderPath('none', boxes(outlets.length, all, '8h6')),
  ];
  return html`<svg class="bar" width="${shown * step}" height="9" role="img" aria-label="${label}">${paths}</svg>`;
}

/** More outlets than this are not drawn one by one; the text alternative counts them. */
const mostBoxes = 20;
