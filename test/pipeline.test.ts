import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { parseConfig } from '../src/config/config.ts';
import { runPipeline } from '../src/pipeline.ts';
import { renderers } from '../src/renderers/index.ts';
import type { Report } from '../src/report.ts';
import { articles } from './articles.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { mergeArticles } from './writeSummary.ts';

const textsOf = (report: Report) => renderers.map(({ render }) => render(report));
const logger = pino({ enabled: false });

test('articles on one event become one story with copies, origins, conflicts and a summary', async () => {
  const { report } = await mergeArticles(articles);
  const [flood, comet, ...others] = report.stories;
  expect(others).toEqual([]);
  expect(comet!.articles.map(({ id }) => id)).toEqual(['comet.md']);
  expect(flood!.articles.map(({ id, copyOf }) => [id, copyOf])).toEqual([
    ['bay.txt', null],
    ['hill.txt', null],
    ['wire/again.txt', 'wire/first.txt'],
    ['wire/first.txt', null],
  ]);
  const [first] = flood!.statements;
  expect([first!.outlets, first!.origins]).toEqual([['Bay Times', 'Evening Crier', 'Hill Post', 'Valley Wire'], 3]);
  expect(flood!.conflicts.map(({ kind }) => kind)).toContain('quotation');
  expect(flood!.summary.length).toBeGreaterThan(2);
});

test('every sentence that was kept is a member of exactly one statement', async () => {
  const { report } = await mergeArticles(articles);
  const members = report.stories.flatMap((story) => story.statements.flatMap((statement) => statement.members));
  const places = members.map(({ article, start }) => `${article} ${start}`);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toHaveLength(18);
});

test('how many are under way at once and when the files were made change no byte', async () => {
  const once = await mergeArticles(articles, { concurrency: 1 });
  const reversed = Object.fromEntries(Object.entries(articles).reverse());
  const again = await mergeArticles(reversed, { concurrency: 8 });
  expect(textsOf(again.report)).toEqual(textsOf(once.report));
});

test('one, two and eight threads make the same bytes', async () => {
  const many = { ...articles, 'bay.txt': `${articles['bay.txt']}\n${' '.repeat(100_000)}` };
  const [once, ...others] = await Promise.all([1, 2, 8].map((concurrency) => mergeArticles(many, { concurrency })));
  for (const { report } of others) expect(textsOf(report)).toEqual(textsOf(once!.report));
});

test('a file that cannot be used is set aside with its reason, and the others are merged as without it', async () => {
  const { report } = await mergeArticles({ ...articles, 'empty.txt': '', 'photo.jpg': 'x' });
  expect(report.setAside.map(({ file }) => file)).toEqual(['empty.txt', 'photo.jpg']);
  expect(report.stories).toEqual((await mergeArticles(articles)).report.stories);
});

test.each([
  ['an empty folder', {}, 'it is empty'],
  ['a folder without an article', { 'a.txt': '', 'b.jpg': '' }, 'every file in it was set aside:\n  b.jpg: '],
])('%s is an error that says so', async (_, files, expected) => {
  await expect(mergeArticles(files)).rejects.toMatchObject({
    code: 'INPUT',
    message: expect.stringContaining(expected),
  });
});

test('a folder that is missing is an error that names it', async () => {
  await expect(
    runPipeline(parseConfig({ input: '/no/such/folder' }, 'x'), { logger, signal: new AbortController().signal }),
  ).rejects.toMatchObject({ code: 'INPUT', message: expect.stringContaining('/no/such/folder') });
});

test('progress counts the files that are read, then the articles that are merged', async () => {
  const seen: string[] = [];
  const config = parseConfig({ input: temporaryFolder(articles), concurrency: 1 }, 'x');
  const onProgress = (what: string, done: number, total: number) => seen.push(`${what} ${done}/${total}`);
  await runPipeline(config, { logger, signal: new AbortController().signal, onProgress });
  const read = [1, 2, 3, 4, 5].map((n) => `files read ${n}/5`);
  expect(seen).toEqual([...read, ...[0, 4, 5].map((n) => `articles merged ${n}/5`)]);
});

test('a run that is stopped ends with the reason it was stopped for', async () => {
  const controller = new AbortController();
  const config = parseConfig({ input: temporaryFolder(articles), concurrency: 1 }, 'x');
  const onProgress = () => controller.abort(new Error('enough'));
  await expect(runPipeline(config, { logger, signal: controller.signal, onProgress })).rejects.toThrow('enough');
});
