import type { XmlElement } from '../parseXml.ts';
import type { DocumentParagraph } from './composeDocument.ts';

/**
 * The paragraphs of WordprocessingML (ECMA-376, part 1) in the order of the file: headings, list items, table cells and
 * text boxes among them. Left out is what is not part of the text that is shown: deletions, field codes, and the second
 * version that a text box has for old programs. Footnotes and page heads are other files of the document.
 */
export function wordParagraphs(root: XmlElement): DocumentParagraph[] {
  const paragraphs: DocumentParagraph[] = [];
  gather(root, { text: '', style: '' }, paragraphs);
  return paragraphs;
}

interface OpenParagraph {
  text: string;
  style: string;
}

function gather(element: XmlElement, open: OpenParagraph, paragraphs: DocumentParagraph[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (element.name === 'w:t') open.text += child;
      continue;
    }
    if (unseen.has(child.name)) continue;
    open.text += marks.get(child.name) ?? '';
    if (child.name === 'w:pstyle') open.style = child.attributes['w:val'] ?? '';
    if (child.name !== 'w:p') {
      gather(child, open, paragraphs);
      continue;
    }
    const paragraph = { text: '', style: '' };
    const place = paragraphs.length;
    gather(child, paragraph, paragraphs);
    const text = paragraph.text.replace(/[^\S\n]+/g, ' ').trim();
    if (text !== '') paragraphs.splice(place, 0, { ...paragraph, text });
  }
}

const unseen = new Set(['mc:fallback', 'w:del', 'w:movefrom', 'w:tabs', 'w:rpr']);

const marks: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:nobreakhyphen', '-'],
]);
