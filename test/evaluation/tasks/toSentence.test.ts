import { expect, test } from '@jest/globals';
import { toSentence } from '../../../src/evaluation/tasks/toSentence.ts';

test('a text of two sentences becomes one, with the words and findings of both', async () => {
  const { text, words, stems, quantities, negated } = await toSentence(
    'Six boats  sank.\nNobody was hurt by 12 waves.',
  );
  expect(text).toBe('Six boats sank. Nobody was hurt by 12 waves.');
  expect(words).toEqual(['six', 'boats', 'sank', 'nobody', 'was', 'hurt', 'by', '12', 'waves']);
  expect(stems).toHaveLength(9);
  expect(quantities.map(({ value }) => value)).toEqual([6, 12]);
  expect(negated).toBe(true);
});

test('a text without words is a sentence without words', async () => {
  expect(await toSentence(' ')).toMatchObject({ text: '', words: [], names: [], negated: false });
});
