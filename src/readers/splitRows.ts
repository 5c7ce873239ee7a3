/** A row of a table: its cells, or null where quotation marks leave them in doubt. */
export interface Row {
  readonly cells: readonly string[] | null;
  /** The number of the line it begins on, from 1. */
  readonly line: number;
}

/**
 * The rows of comma-separated values (RFC 4180) or of values separated by another character; blank lines are none. A
 * quotation mark inside an unquoted cell is a letter like any other. A row with a quoted cell that does not end before a
 * separator or a line end is in doubt, and the next row begins on the next line, so that one stray mark never swallows
 * what follows. Linear but for such rows, each of which reads on to the next quotation mark that is not doubled.
 */
export function* splitRows(text: string, separator: string): Generator<Row> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const { cells, end } = readRow(text, at, separator);
    const next = cells === null ? endOfLine(text, at) : end;
    const after = next + (text.startsWith('\r\n', next) ? 2 : 1);
    if (cells === null || cells.some((cell) => cell.trim() !== '')) yield { cells, line };
    for (let i = at; i < Math.min(after, text.length); i += 1) if (isLineEnd(text, i)) line += 1;
    at = after;
  }
}

function readRow(text: string, from: number, separator: string): { cells: string[] | null; end: number } {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const cell = text[at] === '"' ? readQuoted(text, at, separator) : readPlain(text, at, separator);
    if (cell === null) return { cells: null, end: at };
    cells.push(cell.value);
    at = cell.end;
    if (text[at] !== separator) return { cells, end: at };
  }
}

interface Cell {
  readonly value: string;
  /** Where the separator or line end after it stands, or the end of the text. */
  readonly end: number;
}

function readPlain(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end };
}

function readQuoted(text: string, from: number, separator: string): Cell | null {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  const end = close + 1;
  if (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') return null;
  return { value: text.slice(from + 1, close).replaceAll('""', '"'), end };
}

function endOfLine(text: string, from: number): number {
  return readPlain(text, from, '').end;
}

/** Whether a line ends at a place: `\r\n` ends it once. */
function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
}
