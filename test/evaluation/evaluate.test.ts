import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/config.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { evaluationTasks } from '../../src/evaluation/tasks/index.ts';

const config = parseConfig({}, 'The test');
const folder = mkdtempSync(path.join(tmpdir(), 'newsmerge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const gold = path.join(folder, 'gold.jsonl');
writeFileSync(gold, '{"text":"One came. Two left.","sentences":["One came.","Two left."]}\n');
const table = [
  'All texts',
  '                texts  exact   exact  precision  recall      F1',
  'newsmerge           1      1  1.0000     1.0000  1.0000  1.0000',
  'Intl.Segmenter      1      1  1.0000     1.0000  1.0000  1.0000',
];

describe('evaluate', () => {
  test('gives tables to read', async () => {
    expect((await evaluate('segmentation', [gold], config)).split('\n')).toEqual(table);
  });

  test('parts several tables by a blank line', async () => {
    const text = await evaluate('segmentation', [gold], config, { byCase: true });
    expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
      'All texts',
      'newsmerge, text by text',
      'Intl.Segmenter, text by text',
    ]);
  });

  test('gives the same as JSON', async () => {
    const parsed = JSON.parse(await evaluate('segmentation', [gold, gold], config, { json: true }));
    expect(parsed).toMatchObject({ task: 'segmentation', files: [gold, gold], tables: [{ title: 'All texts' }] });
    expect(parsed.tables[0].rows[0].counts).toEqual({ texts: 2, exact: 2 });
  });

  test('names the tasks that there are', async () => {
    await expect(evaluate('spelling', [gold], config)).rejects.toMatchObject({
      exitCode: 2,
      message:
        'Expected a task that is one of extraction, segmentation, annotation, pairs, clusters, facts, conflicts, wording, stories, origins, summaries, nuggets, got `spelling`',
    });
  });

  test.each(evaluationTasks.map(({ name }) => name))('%s refuses a missing file', async (name) => {
    const missing = path.join(folder, 'missing.jsonl');
    const message = `Expected records in ${missing}, but there is no such file`;
    await expect(evaluate(name, [missing], config)).rejects.toMatchObject({ exitCode: 2, message });
  });

  const wrong = path.join(folder, 'wrong.json');
  writeFileSync(wrong, '{"colour":"blue"}');
  test.each(evaluationTasks.map(({ name }) => name))('%s refuses a file in another form', async (name) => {
    const message = expect.stringMatching(/^\S*wrong\.json: Expected `\w+` to be .*, got nothing$/);
    await expect(evaluate(name, [wrong], config)).rejects.toMatchObject({ exitCode: 2, message });
  });
});
