import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

/** What is below an element, in characters. */
export interface ProseSize {
  readonly text: number;
  /** Of its text what stands in links. */
  readonly linked: number;
  /** Of paragraphs that are long enough to be prose, links not counted. */
  readonly prose: number;
}

const nothing: ProseSize = { text: 0, linked: 0, prose: 0 };

/** Measures all elements below a root in one pass; an element that is not below it has nothing. */
export function measureProse(root: PageElement): (element: PageElement) => ProseSize {
  const sizes = new Map<PageElement, ProseSize>();
  measure(root, sizes);
  return (element) => sizes.get(element) ?? nothing;
}

function measure(node: PageNode, sizes: Map<PageElement, ProseSize>): ProseSize {
  if (isText(node)) return { ...nothing, text: node.textContent?.length ?? 0 };
  if (!isElement(node) || unseen.has(node.tagName)) return nothing;
  let [text, linked, prose] = [0, 0, 0];
  for (const child of node.childNodes) {
    const size = measure(child, sizes);
    text += size.text;
    linked += size.linked;
    prose += size.prose;
  }
  if (node.tagName === 'A') linked = text;
  if (node.tagName === 'P') prose = text - linked >= shortest ? text - linked : 0;
  const size = { text, linked, prose };
  sizes.set(node, size);
  return size;
}

/** Shorter paragraphs are labels, credits and buttons. */
const shortest = 60;

const unseen = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
