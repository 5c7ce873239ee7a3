import { Parser } from 'htmlparser2';
import { UnusableArticle } from '../errors.ts';

export interface XmlElement {
  /** In lower case, with its prefix: `content:encoded`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Whether it has a closing tag of its own; one that lacks it ends where an outer one does, or with the file. */
  readonly isClosed: boolean;
}

/** Deeper nesting serves no article, and the parser takes time with the square of the depth. */
const maxDepth = 250;

/** Enough for the feed of a year, and held in memory at once. */
const maxElements = 500_000;

/**
 * The outermost element of an XML text. Forgiving: what real feeds get wrong, such as an entity of HTML or a tag that is
 * not closed, costs nothing else. Only the five entities of XML and numeric ones are read; nothing is fetched.
 * Throws `UnusableArticle` for a text that declares entities of its own, is nested too deep or has too many elements.
 */
export function parseXml(text: string): XmlElement {
  const document: OpenElement = { name: '', attributes: {}, children: [], isClosed: true };
  const open = [document];
  let count = 0;
  const parser = new Parser(
    {
      onprocessinginstruction: (_, instruction) => {
        if (/^!DOCTYPE[^>]*\[/i.test(instruction))
          throw new UnusableArticle('declares entities of its own, which are never followed');
      },
      onopentag: (name, attributes) => {
        count += 1;
        if (open.length > maxDepth) throw new UnusableArticle(`nests its elements more than ${maxDepth} deep`);
        if (count > maxElements) throw new UnusableArticle(`holds more than ${maxElements} elements`);
        const element: OpenElement = { name, attributes, children: [], isClosed: false };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: (part) => {
        const { children } = open.at(-1)!;
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += part;
        else if (open.length > 1) children.push(part);
      },
      onclosetag: (_, isImplied) => {
        open.pop()!.isClosed = !isImplied;
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
  parser.end(text);
  const root = document.children.find((child) => typeof child !== 'string');
  if (!root) throw new UnusableArticle('is not XML');
  return root;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
  isClosed: boolean;
}

/** The elements of a name below an element, however deep, in order. */
export function* elementsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) yield child;
    yield* elementsOf(child, name);
  }
}

/** All text in an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** What an element holds as HTML: its text, which is HTML itself where no elements stand in it, or those elements. */
export function htmlOf(element: XmlElement): string {
  return element.children.some((child) => typeof child !== 'string') ? serialize(element) : textOf(element);
}

function serialize({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const name = child.name.replace(/^.*:/, '');
      return `<${name}>${serialize(child)}${voidTags.has(name) ? '' : `</${name}>`}`;
    })
    .join('');
}

const voidTags = new Set(['br', 'hr', 'img', 'wbr', 'input', 'source', 'track', 'embed', 'link', 'meta']);
