import { showUnreadable } from '../showUnreadable.ts';

/** Text that is mark-up already. Made by {@link html} alone, so that nothing from an article can be one. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Markup | string | number | null | readonly Content[];

/** A template of mark-up: every value that is no mark-up itself is escaped, lists are joined, null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = parts[0]!;
  for (const [i, value] of values.entries()) text += textOf(value) + parts[i + 1]!;
  return new Markup(text);
}

function textOf(value: Content): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(textOf).join('') : escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Anything but letters that no writing hides behind, digits and plain marks: most texts hold nothing else. */
const mayNeedEscape = /[^ !#-%(-;=?-~\u00c0-\u024f\u2010-\u2027]/;

/** For the content of elements and for attributes in quotation marks. */
function escapeHtml(text: string): string {
  if (!mayNeedEscape.test(text)) return text;
  return showUnreadable(text.replace(/[\t\r\n]+/g, ' ')).replace(/[&<>"']/g, (character) => entities[character]!);
}

/** Lists of contents with something between them. */
export function join(contents: readonly Content[], between: Content): Content {
  return contents.flatMap((content, i) => (i === 0 ? [content] : [between, content]));
}
