import { expect, test } from '@jest/globals';
import { formatTable } from '../../src/evaluation/formatTable.ts';

test('columns are aligned, counts whole, measures with four decimals, and a value that there is not a dash', () => {
  const table = {
    title: 'Two methods',
    notes: ['A note.'],
    rows: [
      { name: 'newsmerge', counts: { pairs: 7 }, measures: { F1: 0.5, AUC: 1 } },
      { name: 'peer', counts: { pairs: 12 }, measures: { F1: 2 / 3, AUC: Number.NaN } },
    ],
  };
  expect(formatTable(table).split('\n')).toEqual([
    'Two methods',
    'A note.',
    '           pairs      F1     AUC',
    'newsmerge      7  0.5000  1.0000',
    'peer          12  0.6667       -',
  ]);
});

test('a table without rows is its title', () => {
  expect(formatTable({ title: 'Nothing', notes: [], rows: [] })).toBe('Nothing\n');
});

test('control characters in a name do not reach the terminal', () => {
  const table = { title: 'a\u001b[2J', notes: [], rows: [{ name: 'b\r', counts: {}, measures: {} }] };
  expect(formatTable(table)).toBe('a\uFFFD[2J\n\nb\uFFFD');
});
