import { describe, expect, test } from '@jest/globals';
import { pairs } from '../../../src/evaluation/tasks/pairs.ts';
import { context } from './context.ts';

const ferry = 'The ferry to Kelder sank in the storm on Monday evening.';
const snow = 'Snow closed three schools in the hills above Marrow.';
const same = { a: ferry, b: ferry };
const near = { a: ferry, b: 'A ferry to Kelder sank in a storm.' };
const other = { a: ferry, b: snow };

describe('pairs', () => {
  test('measures labelled pairs at even odds, and peers at their best threshold', async () => {
    const labelled = [
      { ...same, label: true },
      { ...other, label: false },
    ];
    const [table, ...more] = await pairs.evaluate([{ file: 'gold.jsonl', pairs: labelled }], context());
    expect(more).toEqual([]);
    expect(table!.title).toBe('gold.jsonl, labelled pairs');
    const all = { accuracy: 1, precision: 1, recall: 1, F1: 1, AUC: 1 };
    expect(table!.rows.map(({ name, counts, measures }) => ({ name, counts, measures }))).toEqual([
      { name: 'newsmerge', counts: { pairs: 2, same: 1 }, measures: { threshold: 0.5, ...all } },
      { name: 'string-similarity', counts: { pairs: 2, same: 1 }, measures: { threshold: 1, ...all } },
      { name: 'natural TF-IDF', counts: { pairs: 2, same: 1 }, measures: { threshold: expect.closeTo(1, 9), ...all } },
    ]);
  });

  test('measures scored pairs by correlation', async () => {
    const scored = [
      { ...same, score: 5 },
      { ...near, score: 3 },
      { ...other, score: 0 },
    ];
    const [table] = await pairs.evaluate([{ file: 'gold.jsonl', pairs: scored }], context());
    for (const { counts, measures } of table!.rows) {
      expect(counts).toEqual({ pairs: 3 });
      expect(measures.Spearman).toBeCloseTo(1, 12);
      expect(measures.Pearson).toBeGreaterThan(0.8);
    }
  });

  test('takes each file for itself and lists its pairs where that is asked for', async () => {
    const files = [
      { file: 'one.jsonl', pairs: [{ ...same, label: true }] },
      { file: 'two.jsonl', pairs: [{ ...other, score: 1.5 }] },
    ];
    const tables = await pairs.evaluate(files, context({ byCase: true }));
    expect(tables.map(({ title }) => title)).toEqual([
      'one.jsonl, labelled pairs',
      'one.jsonl, pair by pair',
      'two.jsonl, scored pairs',
      'two.jsonl, pair by pair',
    ]);
    expect(tables[1]!.rows[0]).toMatchObject({ name: '1', measures: { gold: 1, 'string-similarity': 1 } });
    expect(tables[3]!.rows[0]).toMatchObject({ name: '1', measures: { gold: 1.5 } });
  });
});
