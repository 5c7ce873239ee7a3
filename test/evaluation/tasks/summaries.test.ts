import { describe, expect, test } from '@jest/globals';
import { summaries } from '../../../src/evaluation/tasks/summaries.ts';
import { context } from './context.ts';

const sank = 'The ferry to Kelder sank on Monday evening in a heavy storm off the Marrow coast.';
const saved = 'Fishing boats from the harbour rescued all 40 passengers before midnight.';
const rules = 'Parliament will debate stricter rules for old ships next week.';
const record = {
  id: 'ferry',
  docs: [
    { name: 'a', text: `${sank} ${saved}` },
    { name: 'b', text: `${sank} ${rules}` },
  ],
  refs: [sank],
  words: 16,
};

describe('summaries', () => {
  test('a summary that is the reference scores 1; all methods have the same words to spend', async () => {
    const [table] = await summaries.evaluate([record], context());
    expect(table!.rows.map(({ name }) => name)).toEqual(['newsmerge', 'Lead', 'LexRank', 'TextRank']);
    const [newsmerge, lead] = table!.rows;
    // Sixteen words: the one sentence that both documents hold.
    for (const row of [newsmerge!, lead!]) {
      expect(row.counts).toEqual({ words: 16 });
      expect(row.measures).toMatchObject({ 'R-1 F1': 1, 'R-2 F1': 1, 'R-SU4 F1': 1 });
    }
  });

  test('the length is that of the settings where the record states none', async () => {
    const { words, ...open } = record;
    const [table] = await summaries.evaluate([open], context());
    // All three sentences, of 16, 11 and 10 words.
    expect(table!.rows[0]!.counts.words).toBe(37);
    expect(table!.rows[0]!.measures['R-1 R']).toBe(1);
    expect(table!.rows[0]!.measures['R-1 P']).toBeCloseTo(16 / 37, 12);
  });

  test('records are averaged, and listed where that is asked for', async () => {
    const unreadable = { ...record, id: 'none', docs: [{ name: 'a', text: '...' }] };
    const tables = await summaries.evaluate([record, unreadable], context({ byCase: true }));
    expect(tables).toHaveLength(5);
    expect(tables[0]!.rows[0]!.measures['R-2 R']).toBe(0.5);
    expect(tables[1]!.rows.map(({ name, measures }) => [name, measures['R-2 R']])).toEqual([
      ['ferry', 1],
      ['none', 0],
    ]);
  });
});
