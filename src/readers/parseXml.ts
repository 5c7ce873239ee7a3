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

/** Enough for the feed of a year. */
const maxElements = 500_000;

/**
 * The outermost element of an XML text. Forgiving: what real feeds get wrong, such as an entity of HTML or a tag that is
 * not closed, costs nothing else. Only the five entities of XML and numeric ones are read; nothing is fetched.
 * Throws `UnusableArticle` for a text that declares entities of its own, is nested too deep or has too many elements.
 */
export function parseXml(text: string): XmlElement {
  return parseEntries(text, () => undefined).root;
}

/**
 * The same for a text of entries: the outermost element without them, and they one after the other, each with those that
 * stand in it, so that no more than one is in memory. `entryNameOf` says what they are called below an outermost element;
 * `survey` is shown each before the first is given.
 */
export function parseEntries(
  text: string,
  entryNameOf: (root: XmlElement) => string | undefined,
  survey: (entry: XmlElement) => void = () => {},
): { readonly root: XmlElement; readonly entries: Iterable<XmlElement> } {
  const isEntry: Taker = ({ name }, [, root, ...outer]) =>
    root !== undefined && name === entryNameOf(root) && outer.every((element) => element.name !== name);
  const document = createDocument();
  createParser(document, (element, outer) => {
    const isTaken = isEntry(element, outer);
    if (isTaken) survey(element);
    return isTaken;
  }).end(text);
  const root = document.children.find((child) => typeof child !== 'string');
  if (!root) throw new UnusableArticle('is not XML');
  return { root, entries: readEntries(text, isEntry) };
}

function* readEntries(text: string, isEntry: Taker): Generator<XmlElement> {
  const found: XmlElement[] = [];
  const parser = createParser(createDocument(), (element, outer) => isEntry(element, outer) && found.push(element) > 0);
  for (let at = 0; at < text.length; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength));
    yield* found.splice(0);
  }
  parser.end();
  yield* found;
}

const pieceLength = 65_536;

/** Whether an element that ends here is kept out of the tree; `outer` are those around it, the document first. */
type Taker = (element: XmlElement, outer: readonly XmlElement[]) => boolean;

function createDocument(): OpenElement {
  return { name: '', attributes: {}, children: [], isClosed: true };
}

function createParser(document: OpenElement, isTaken: Taker): Parser {
  const open = [document];
  let count = 0;
  return new Parser(
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
        const element = open.pop()!;
        element.isClosed = !isImplied;
        if (isTaken(element, open)) open.at(-1)!.children.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
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
