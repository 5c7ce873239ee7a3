import type { Line } from './splitLines.ts';

/** A row of a table. */
export interface Row {
  /** Null where quotation marks leave its end in doubt or it is longer than the limit. */
  readonly bytes: Uint8Array | null;
  readonly isTooLong: boolean;
  /** The number of the line it begins on, from 1. */
  readonly line: number;
}

const quote = 0x22;

/**
 * The rows of comma-separated values (RFC 4180) or of values separated by another ASCII character. A quotation mark inside
 * an unquoted cell is a letter like any other. A row with a quoted cell that does not end before a separator or a line
 * end, or within `maxBytes`, is in doubt, and the next row begins on the next line, so that one stray mark never swallows
 * what follows. Linear: of the marks that leave a cell open over several lines, the first of the next row ends it.
 */
export async function* splitRows(lines: AsyncIterable<Line>, separator: string, maxBytes: number): AsyncGenerator<Row> {
  const source = lines[Symbol.asyncIterator]();
  /** Lines that were looked at; those before `at` are done with. */
  let ahead: Line[] = [];
  let at = 0;
  const lineAt = async (i: number): Promise<Line | undefined> => {
    if (i < ahead.length) return ahead[i];
    const { value, done } = await source.next();
    if (!done) ahead.push(value);
    return done ? undefined : value;
  };
  for (let first = await lineAt(at); first; first = await lineAt(at)) {
    let next = at + 1;
    let length = first.bytes?.length ?? 0;
    let end = first.bytes ? scanLine(first.bytes, separator, false) : 'in doubt';
    while (end === 'open') {
      const line = await lineAt(next);
      next += 1;
      length += line?.bytes?.length ?? 0;
      end = line?.bytes && length <= maxBytes ? scanLine(line.bytes, separator, true) : 'in doubt';
    }
    const isWhole = end === 'whole';
    const bytes = isWhole ? join(ahead.slice(at, next)) : null;
    yield { bytes, line: first.number, isTooLong: first.bytes === null };
    at = isWhole ? next : at + 1;
    if (2 * at < ahead.length) continue;
    ahead = ahead.slice(at);
    at = 0;
  }
}

function join(lines: readonly Line[]): Uint8Array {
  return lines.length === 1 ? lines[0]!.bytes! : Buffer.concat(lines.map(({ bytes }) => bytes!));
}

/** How a row stands at the end of a line that begins inside a quoted cell, or outside. */
function scanLine(bytes: Uint8Array, separator: string, isQuoted: boolean): 'whole' | 'open' | 'in doubt' {
  const separatorByte = separator.charCodeAt(0);
  let at = 0;
  for (let quoted = isQuoted; ; quoted = false) {
    if (!quoted && bytes[at] === quote) {
      quoted = true;
      at += 1;
    }
    if (quoted) {
      let close = bytes.indexOf(quote, at);
      while (close >= 0 && bytes[close + 1] === quote) close = bytes.indexOf(quote, close + 2);
      if (close < 0) return 'open';
      const after = bytes[close + 1];
      if (after === undefined || after === 0x0a || after === 0x0d) return 'whole';
      if (after !== separatorByte) return 'in doubt';
      at = close + 2;
    } else {
      const found = bytes.indexOf(separatorByte, at);
      if (found < 0) return 'whole';
      at = found + 1;
    }
  }
}

/** The cells of a row that {@link splitRows} gave. */
export function splitCells(row: string, separator: string): string[] {
  const text = row.replace(/(?:\r\n|\r|\n)$/, '');
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfQuoted(text, at) : text.indexOf(separator, at);
    const cell = end < 0 ? text.slice(at) : text.slice(at, end);
    cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end < 0 || end === text.length) return cells;
    at = end;
  }
}

function endOfQuoted(text: string, from: number): number {
  let close = text.indexOf('"', from + 1);
  while (text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close + 1;
}
