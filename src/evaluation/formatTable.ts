import type { Row, Table } from './tasks/contract.ts';

/** A table as aligned text: its title, its notes, and its rows, shares with four decimals; `-` stands for no value. */
export function formatTable({ title, notes, rows }: Table): string {
  const [first] = rows;
  const header = ['', ...Object.keys(first?.counts ?? {}), ...Object.keys(first?.measures ?? {})];
  const lines = [header, ...rows.map(formatRow)];
  const widths = header.map((_, column) => lines.reduce((width, line) => Math.max(width, line[column]!.length), 0));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return [printable(title), ...notes, ...lines.map((line) => line.map(pad).join('  ').trimEnd())].join('\n');
}

function formatRow({ name, counts, measures }: Row): string[] {
  return [
    printable(name),
    ...Object.values(counts).map(String),
    ...Object.values(measures).map((value) => (Number.isFinite(value) ? value.toFixed(4) : '-')),
  ];
}

/** Names come from files: control characters could do more than show. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}
