import { expect, test } from '@jest/globals';
import { nuggets } from '../../../src/evaluation/tasks/nuggets.ts';
import { context } from './context.ts';

const sank = 'The ferry to Kelder sank on Monday evening in a heavy storm off the Marrow coast.';
const saved = 'Fishing boats from the harbour rescued all 40 passengers before midnight.';
const text = `${sank} ${saved}`;
const end = text.length;
const record = {
  id: 'ferry',
  docs: [{ name: 'a', text }],
  clusters: [],
  boilerplate: [],
  conflicts: [],
  origins: [],
  nuggets: [
    { fact: 'The ferry sank', vital: true, members: [['a', 0, sank.length] as [string, number, number]] },
    { fact: 'All were saved', vital: false, members: [['a', sank.length + 1, end] as [string, number, number]] },
  ],
};

test('recall is of all nuggets, and of the vital ones', async () => {
  const [table] = await nuggets.evaluate([record], context());
  expect(table!.rows[0]).toEqual({
    name: 'newsmerge',
    counts: { words: 27, nuggets: 2, vital: 1 },
    measures: { recall: 1, 'vital recall': 1 },
  });
});

test('what the summary has no room for is missed', async () => {
  const settings = context();
  const short = { ...settings.config, summary: { maxWords: 20 } };
  const [table] = await nuggets.evaluate([record], { ...settings, config: short });
  // Room for one of the two, and the first opens the article.
  expect(table!.rows[0]!.measures).toEqual({ recall: 0.5, 'vital recall': 1 });
});

test('a nugget is covered by another sentence that reports the same fact', async () => {
  const told = { fact: 'The ferry sank', vital: true, members: record.nuggets[1]!.members };
  const members = [
    { file: 'a', start: 0, end: sank.length },
    { file: 'a', start: sank.length + 1, end },
  ];
  const story = { ...record, nuggets: [told], clusters: [{ fact: 'The ferry', members }] };
  const settings = context();
  const short = { ...settings.config, summary: { maxWords: 20 } };
  const [table] = await nuggets.evaluate([story], { ...settings, config: short });
  expect(table!.rows[0]!.measures).toEqual({ recall: 1, 'vital recall': 1 });
});
