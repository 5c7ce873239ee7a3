import { isElement, isText, type PageNode } from './dom.ts';

/**
 * The text below an element as a reader sees it, a paragraph an item, never empty: what blocks, list items, table cells
 * and rules part, with white space folded. A line break within a paragraph stays one; two part paragraphs.
 */
export function paragraphsOf(root: PageNode): string[] {
  const pieces: string[] = [];
  gather(root, pieces, false);
  return pieces
    .join('')
    .split(/\s*\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.replace(/ ?\n ?/g, '\n').trim())
    .filter((paragraph) => paragraph !== '');
}

function gather(node: PageNode, pieces: string[], isPreformatted: boolean): void {
  if (isText(node)) {
    const text = node.textContent ?? '';
    pieces.push(isPreformatted ? text.replace(/\r\n?/g, '\n') : text.replace(/[\s\u0085]+/g, ' '));
  } else if (isElement(node)) {
    const { tagName } = node;
    if (unseen.has(tagName)) return;
    if (tagName === 'BR') pieces.push('\n');
    const edge = inline.has(tagName) ? '' : '\n\n';
    pieces.push(edge);
    for (const child of node.childNodes) gather(child, pieces, isPreformatted || tagName === 'PRE');
    pieces.push(edge);
  }
}

/** Elements whose text is not shown, or is not prose. */
const unseen = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO MAP SELECT TEXTAREA INPUT HEAD TITLE LINK META'.split(
    ' ',
  ),
);

/** Elements that stand within a line; all others, also those made up by a site, begin and end one. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
