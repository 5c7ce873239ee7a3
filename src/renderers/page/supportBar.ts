import type { Statement } from '../../model.ts';
import { countOf } from '../countOf.ts';
import { renderPath, renderSign } from './drawing.ts';
import { html, type Markup } from './html.ts';

const step = 8;
const boxes = { origin: '1h6v7h-6z', outlet: '1h6v7h-6zl6 7', none: '8h6' };

/** The boxes of a bar, to be explained. */
export const supportSigns = {
  origin: renderSign(step, html`<path class="full" d="M1 ${boxes.origin}"/>`),
  outlet: renderSign(step, html`<path class="open" d="M1 ${boxes.outlet}"/>`),
  none: renderSign(step, html`<path class="none" d="M1 ${boxes.none}"/>`),
};

/**
 * How well a fact is supported: a box for each outlet of the story, filled for each independent origin, with a line
 * through it for each further outlet that reports the fact, empty for each that does not.
 */
export function renderSupportBar({ outlets, origins }: Statement, all: number): Markup {
  const label = `${countOf(outlets.length, 'outlet')} of ${all}, ${origins} independent`;
  const shown = Math.min(all, maxBoxes);
  const row = (from: number, to: number, box: string) =>
    Array.from({ length: Math.max(0, Math.min(to, shown) - from) }, (_, i) => `M${(from + i) * step + 1} ${box}`).join(
      '',
    );
  const paths = [
    renderPath('full', row(0, origins, boxes.origin)),
    renderPath('open', row(origins, outlets.length, boxes.outlet)),
    renderPath('none', row(outlets.length, all, boxes.none)),
  ];
  return html`<svg class="bar" width="${shown * step}" height="9" role="img" aria-label="${label}">${paths}</svg>`;
}

/** More outlets than this are not drawn one by one; the text alternative counts them. */
const maxBoxes = 20;
