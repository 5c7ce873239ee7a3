/** A line of a PDF, in points from the lower left corner of its page, in Helvetica. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of these pages of US Letter size; `trailer` goes into its trailer, `objects` behind its own, from 100 on. */
export function pdf(
  pages: readonly (readonly PlacedLine[])[],
  trailer = '',
  objects: readonly string[] = [],
): Uint8Array {
  const kids = pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ');
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
  return pdfOf(
    new Map([
      [1, '<</Type/Catalog/Pages 2 0 R>>'],
      [2, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 612 792]/Resources<</Font<</F ${font}>>>>>>`],
      ...pages.flatMap((lines, i) => [
        [10 + 2 * i, `<</Type/Page/Parent 2 0 R/Contents ${11 + 2 * i} 0 R>>`] as const,
        [11 + 2 * i, stream(Buffer.from(lines.map(show).join('\n'), 'latin1'))] as const,
      ]),
      ...objects.map((object, i) => [100 + i, object] as const),
    ]),
    trailer,
  );
}

/** A PDF of these objects, by number; the first is its catalogue. */
export function pdfOf(objects: ReadonlyMap<number, string>, trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const places: string[] = [];
  for (const [number, object] of objects) {
    places.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  return Buffer.from(
    `${text}xref\n${places.join('')}trailer\n<</Root 1 0 R/Size 1000${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

export function stream(bytes: Uint8Array, entries = ''): string {
  return `<</Length ${bytes.length}${entries}>>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`;
}

function show({ text, x, y, size = 10 }: PlacedLine): string {
  const winAnsi = text
    .replaceAll('“', '\x93')
    .replaceAll('”', '\x94')
    .replace(/[\\()]/g, '\\$&');
  return `BT /F ${size} Tf ${x} ${y} Td (${winAnsi}) Tj ET`;
}

/** Paragraphs as a page sets them below one another: lines of some sixty characters, a wider gap between paragraphs. */
export function setParagraphs(paragraphs: readonly string[], { x = 72, y = 700 } = {}): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const paragraph of paragraphs) {
    for (const text of paragraph.match(/\S.{0,58}\S(?=\s|$)/g) ?? []) {
      lines.push({ text, x, y });
      y -= 12;
    }
    y -= 10;
  }
  return lines;
}
