import { UnusableArticle } from '../errors.ts';
import { attemptArticle } from './attemptArticle.ts';
import type { RawArticle, ReadOptions, StreamReader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { foldFieldName } from './fieldNames.ts';
import { mayHoldText, readRecord } from './record.ts';
import { type Line, splitLines } from './splitLines.ts';
import { type Row, splitCells, splitRows } from './splitRows.ts';
import { toUtf8 } from './toUtf8.ts';

/**
 * A table with a row of names at its head and an article in each row after it. The separator is the comma, semicolon,
 * tab or bar that the head has most of. Each row is decoded on its own: a broken one costs no other.
 */
export const table: StreamReader = {
  readPieces: async function* (pieces, options) {
    const maxBytes = options.limits.maxFileMegabytes * 1e6;
    const lines = splitLines(toUtf8(pieces), maxBytes);
    let { value: head, done } = await lines.next();
    const stated = statedSeparator(headOf(done ? null : head));
    if (stated !== null) ({ value: head, done } = await lines.next());
    const separator = stated ?? findSeparator(headOf(done ? null : head));
    let names: readonly string[] | null = null;
    for await (const row of splitRows(done ? lines : startingWith(head, lines), separator, maxBytes)) {
      if (row.bytes && isBlank(row.bytes, separator)) continue;
      if (names) {
        const columns = names;
        yield attemptArticle(() => readRow(row, columns, separator, options), `line ${row.line}`);
        continue;
      }
      names = row.bytes ? splitCells(decodeText(row.bytes), separator).map(foldFieldName) : [];
      if (!mayHoldText(new Set(names), options)) break;
    }
    if (!mayHoldText(new Set(names), options))
      throw new UnusableArticle(`has no column for the text in its first row, such as \`text\` or \`body\``);
  },
};

async function* startingWith(first: Line, others: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield first;
  yield* others;
}

function readRow(
  { bytes, isTooLong }: Row,
  names: readonly string[],
  separator: string,
  options: ReadOptions,
): RawArticle {
  if (isTooLong) throw new UnusableArticle(`is larger than the limit: more than ${options.limits.maxFileMegabytes} MB`);
  if (bytes === null) throw new UnusableArticle('has a quotation mark that is not closed');
  const cells = splitCells(decodeText(bytes), separator);
  if (cells.length !== names.length)
    throw new UnusableArticle(`has ${cells.length} cells where the first row has ${names.length}`);
  return readRecord(new Map(names.map((name, i) => [name, cells[i]] as const).reverse()), options);
}

/** Whether there is nothing in a row but white space, quotation marks and separators. */
function isBlank(bytes: Uint8Array, separator: string): boolean {
  const signs = ` \t\r\n"${separator}`;
  return bytes.every((byte) => signs.includes(String.fromCharCode(byte)));
}

/** The head of a table as far as its separators go. */
function headOf(line: Line | null): string {
  return line?.bytes ? Buffer.from(line.bytes).toString('latin1') : '';
}

/** That of the line `sep=;`, which spreadsheets put first; null where there is none. */
function statedSeparator(head: string): string | null {
  return /^"?sep=(.)"?\s*$/i.exec(head)?.[1] ?? null;
}

function findSeparator(head: string): string {
  const bare = head.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((separator) => ({ separator, count: bare.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}
