import { mean } from '../mean.ts';
import type { Row } from './contract.ts';

/** One row for many with the same columns, one or more: counts are added up, measures averaged. */
export function averageRows(name: string, rows: readonly Row[]): Row {
  const { counts, measures } = rows[0]!;
  const column = (values: (row: Row) => number, combine: (values: readonly number[]) => number) =>
    combine(rows.map(values));
  return {
    name,
    counts: Object.fromEntries(Object.keys(counts).map((key) => [key, column((row) => row.counts[key]!, sum)])),
    measures: Object.fromEntries(Object.keys(measures).map((key) => [key, column((row) => row.measures[key]!, mean)])),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
