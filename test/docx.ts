import { zipSync } from 'fflate';

/** A Word document with this content of its body and, if given, this title in its properties. */
export function docx(body: string, title?: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': Buffer.from('<Types/>'),
    'word/document.xml': Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`,
    ),
    'word/footnotes.xml': Buffer.from('<w:p><w:r><w:t>A footnote.</w:t></w:r></w:p>'),
    ...(title && {
      'docProps/core.xml': Buffer.from(`<cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>`),
    }),
  });
}

/** A paragraph of one, in a style if one is given. */
export function wordParagraph(text: string, style?: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}</w:pPr><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}
