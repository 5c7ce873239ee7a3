import { elementsOf, type XmlElement } from '../parseXml.ts';
import type { DocumentParagraph } from './composeDocument.ts';

/**
 * The paragraphs of a text in the Open Document Format (ISO 26300) in the order of the file: headings, list items and
 * table cells among them. Notes, comments and what was deleted are left out.
 */
export function odfParagraphs(root: XmlElement): DocumentParagraph[] {
  const [body] = elementsOf(root, 'office:text');
  const paragraphs: DocumentParagraph[] = [];
  if (body) gather(body, paragraphs);
  return paragraphs;
}

function gather(element: XmlElement, paragraphs: DocumentParagraph[]): void {
  for (const child of element.children) {
    if (typeof child === 'string' || unseen.has(child.name)) continue;
    if (child.name !== 'text:p' && child.name !== 'text:h') {
      gather(child, paragraphs);
      continue;
    }
    const text = plainText(child)
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    const style = child.name === 'text:h' && child.attributes['text:outline-level'] === '1' ? 'Heading1' : '';
    if (text !== '') paragraphs.push({ text, style: style || (child.attributes['text:style-name'] ?? '') });
  }
}

function plainText({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ');
      if (unseen.has(child.name)) return '';
      return marks.get(child.name) ?? plainText(child);
    })
    .join('');
}

const unseen = new Set(['office:annotation', 'text:tracked-changes', 'text:note', 'draw:frame', 'text:sequence-decls']);

const marks: ReadonlyMap<string, string> = new Map([
  ['text:s', ' '],
  ['text:tab', ' '],
  ['text:line-break', '\n'],
]);
