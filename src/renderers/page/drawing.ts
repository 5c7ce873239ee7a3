import { html, type Markup } from './html.ts';

/** Width of the names on the left of a drawing, height of a row, in pixels. */
export const names = 150;
export const row = 18;
const maxLetters = 22;

/** Names in rows, one below the other; a long one is cut, and the drawing's description has it whole. */
export function renderNames(labels: readonly string[]): Markup[] {
  return labels.map((label, i) => {
    const letters = [...label];
    const shown = letters.length > maxLetters ? `${letters.slice(0, maxLetters - 1).join('')}…` : label;
    return html`<text y="${i * row + 13}">${shown}</text>`;
  });
}

/** A mark as it stands in a picture, 12 pixels high, for the line of text that explains it. */
export function renderSign(width: number, mark: Markup): Markup {
  return html`<svg class="sign" width="${width}" height="12" aria-hidden="true">${mark}</svg>`;
}

/** A picture that scales down to its column, with its name and what it shows in words. */
export function renderDrawing(
  title: string,
  description: string,
  size: { width: number; height: number },
  content: readonly (Markup | null)[],
): Markup {
  return html`<svg class="drawing" role="img" aria-label="${title}. ${description}" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${content}</svg>`;
}

/** Marks of one kind; null where there are none. */
export function renderPath(kind: string, path: string): Markup | null {
  return path === '' ? null : html`<path class="${kind}" d="${path}"/>`;
}
