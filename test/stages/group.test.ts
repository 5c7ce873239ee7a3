import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TokenizedArticle } from '../../src/model.ts';
import { type GroupOptions, groupStage } from '../../src/stages/group.ts';
import { article, collect, context, stream } from '../build.ts';

const options: GroupOptions = { threshold: 0.3, maxDays: 30 };
const groupIds = async (articles: readonly TokenizedArticle[], given: GroupOptions = options) => {
  const groups = await collect(groupStage(given)(stream(articles), context()));
  return groups.map((group) => group.articles.map(({ id }) => id));
};

const flood = 'The flood closed the old bridge over the river near the mill.';
const comet = 'Astronomers photographed a comet with a long green tail above the desert.';

test('articles that report one event are one story, others are not', async () => {
  const articles = [
    article(flood, { id: 'a.txt' }),
    article(comet, { id: 'b.txt' }),
    article('Near the mill a flood closed the bridge over the river.', { id: 'c.txt' }),
  ];
  expect(await groupIds(articles)).toEqual([['a.txt', 'c.txt'], ['b.txt']]);
});

test('the story with most outlets comes first, then the one with most articles, then by name', async () => {
  const articles = [
    article(comet, { id: 'a.txt', outlet: 'one' }),
    article(comet, { id: 'b.txt', outlet: 'one' }),
    article(comet, { id: 'c.txt', outlet: 'one' }),
    article(flood, { id: 'd.txt', outlet: 'one' }),
    article(flood, { id: 'e.txt', outlet: 'two' }),
    article('Bakers sold bread.', { id: 'f.txt' }),
    article('Chess players met.', { id: 'g.txt' }),
  ];
  expect(await groupIds(articles)).toEqual([['d.txt', 'e.txt'], ['a.txt', 'b.txt', 'c.txt'], ['f.txt'], ['g.txt']]);
});

test('stories are numbered from 1 in their order', async () => {
  const groups = await collect(groupStage(options)(stream([article(flood), article(comet, { id: 'b' })]), context()));
  expect(groups.map(({ id }) => id)).toEqual(['1', '2']);
});

test('articles dated too far apart are never one story, not even through one between them', async () => {
  const dated = ['2021-01-01', '2021-01-21', '2021-02-10'].map((publishedAt, i) =>
    article(flood, { id: `${i}.txt`, publishedAt }),
  );
  expect(await groupIds(dated, { threshold: 0.3, maxDays: 20 })).toEqual([['0.txt', '1.txt'], ['2.txt']]);
  expect(await groupIds(dated, { threshold: 0.3, maxDays: 40 })).toEqual([['0.txt', '1.txt', '2.txt']]);
});

test('an article without a date may join any', async () => {
  const articles = [article(flood, { id: 'a.txt', publishedAt: '2021-01-01' }), article(flood, { id: 'b.txt' })];
  expect(await groupIds(articles, { threshold: 0.3, maxDays: 0 })).toEqual([['a.txt', 'b.txt']]);
});

test('no articles are no story', async () => {
  expect(await groupIds([])).toEqual([]);
});

test('every article is in exactly one story', async () => {
  const text = fc
    .array(fc.constantFrom<string>('flood', 'bridge', 'comet', 'mill', 'bread', 'the'), { minLength: 1, maxLength: 6 })
    .map((words) => `${words.join(' ')}.`);
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 8 }), async (texts) => {
      const articles = texts.map((t, i) => article(t, { id: `${i}.txt` }));
      expect((await groupIds(articles)).flat().sort()).toEqual(articles.map(({ id }) => id));
    }),
    { numRuns: 30 },
  );
});
