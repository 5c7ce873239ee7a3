/*
 * As much of the Document Object Model as reading a page takes. TypeScript's own description of it would bring the
 * names of a browser (`name`, `event`, `location`) into every file as values.
 */

export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>;
  textContent: string | null;
  remove(): void;
}

export interface PageElement extends PageNode {
  /** Upper case. */
  readonly tagName: string;
  readonly className: string;
  readonly id: string;
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  removeAttribute(name: string): void;
  replaceChild(node: PageNode, replaced: PageNode): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}
