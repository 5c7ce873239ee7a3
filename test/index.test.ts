import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import * as newsmerge from '../src/index.ts';
import { articles } from './articles.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const settings = {} as const;

test('the package exports these values and no others', () => {
  expect(Object.keys(newsmerge).sort()).toEqual([
    'NewsmergeError',
    'compareReports',
    'describeConfig',
    'describeReport',
    'errorTable',
    'formats',
    'merge',
    'parseConfig',
    'readConfig',
    'renderers',
    'runPipeline',
    'verify',
    'writeReport',
  ]);
});

const text = 'The flood closed the old stone bridge at Milltown on Monday.';

test('articles are merged as they are given, with nothing else asked for', async () => {
  const report = await newsmerge.merge(
    [
      { outlet: 'Bay Times', title: 'Bridge shut', text, publishedAt: new Date(Date.UTC(2021, 4, 3)) },
      { outlet: 'Hill Post', text, url: 'https://hill.example/bridge' },
      { outlet: 'Moon Mail', text: '' },
    ],
    { settings },
  );
  const [{ articles: read, statements }] = report.stories as readonly [newsmerge.ReportStory];
  expect(read.map(({ id, outlet, publishedAt }) => [id, outlet, publishedAt])).toEqual([
    ['articles.jsonl#1', 'Bay Times', '2021-05-03T00:00:00.000Z'],
    ['articles.jsonl#2', 'Hill Post', null],
  ]);
  expect(statements.map((statement) => statement.outlets)).toEqual([['Bay Times', 'Hill Post']]);
  expect(report.setAside.map(({ file }) => file)).toEqual(['articles.jsonl#3']);
});

test('a folder is merged the same as by a run, and written in the forms that are asked for', async () => {
  const report = await newsmerge.merge(temporaryFolder(articles), { settings });
  expect(report.stories).toHaveLength(2);
  const folder = path.join(temporaryFolder(), 'out');
  const atom = await newsmerge.formats.find(({ name }) => name === 'atom')!.load();
  const files = newsmerge.writeReport(report, folder, atom);
  expect([...files.keys()].sort()).toEqual(['summary.atom', 'summary.html', 'summary.json', 'summary.md']);
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
});

test('articles of which none can be used are an error that says why', async () => {
  await expect(newsmerge.merge([{ outlet: 'Bay Times', text: '' }], { settings })).rejects.toMatchObject({
    code: 'INPUT',
    message: expect.stringContaining('articles.jsonl'),
  });
});

test('wrong settings are an error that names them', async () => {
  const wrong = { summary: { maxWords: 1 } };
  await expect(newsmerge.merge([], { settings: wrong })).rejects.toMatchObject({ code: 'CONFIG' });
});
