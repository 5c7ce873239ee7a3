import { isElement, isText, type PageDocument, type PageElement } from './dom.ts';

/**
 * Puts paragraphs that stand alone in a box each, among boxes of the same name, in place of their boxes: a box with a
 * link in its paragraph would be judged by that link alone, and go from the midst of the report.
 */
export function unwrapParagraphs({ body }: PageDocument): void {
  const boxes = new Map<PageElement, Map<string, [box: PageElement, paragraph: PageElement][]>>();
  for (const box of body.querySelectorAll('div, section')) {
    const paragraph = onlyParagraph(box);
    if (!paragraph || !box.parentNode) continue;
    const alike = boxes.get(box.parentNode) ?? new Map();
    boxes.set(box.parentNode, alike.set(box.className, [...(alike.get(box.className) ?? []), [box, paragraph]]));
  }
  for (const [parent, alike] of boxes)
    for (const group of alike.values())
      if (group.length >= fewestAlike) for (const [box, paragraph] of group) parent.replaceChild(paragraph, box);
}

const fewestAlike = 3;

function onlyParagraph(box: PageElement): PageElement | null {
  const nodes = [...box.childNodes].filter((node) => !isText(node) || (node.textContent ?? '').trim() !== '');
  const [only] = nodes;
  return nodes.length === 1 && only && isElement(only) && only.tagName === 'P' ? only : null;
}
