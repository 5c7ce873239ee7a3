import { expect, test } from '@jest/globals';
import type { AnnotatedArticle } from '../../src/model.ts';
import { traceOriginsTask } from '../../src/stages/traceOrigins.ts';
import { article, group } from '../build.ts';

async function trace(first: AnnotatedArticle, ...others: AnnotatedArticle[]) {
  const { articles } = await traceOriginsTask({ copy: 0.6, rewrite: 0.1 }).run(group(first, ...others));
  return articles;
}
const linksOf = (articles: Awaited<ReturnType<typeof trace>>) =>
  articles.map(({ id, copyOf, origin }) => [id, copyOf, origin]);

const report =
  'The flood closed the old bridge over the river on Monday morning, and villagers carried their cattle across by boat. ' +
  'Nobody was hurt, but two cars and a van were carried away by the water.';
const independent =
  'Drivers must take the long way round through the hills this week. ' +
  'Engineers will look at the piers as soon as the level falls again.';

test('articles of their own words are independent, without evidence', async () => {
  const articles = await trace(article(report, { id: 'a.txt' }), article(independent, { id: 'b.txt' }));
  expect(linksOf(articles)).toEqual([
    ['a.txt', null, 'a.txt'],
    ['b.txt', null, 'b.txt'],
  ]);
  expect(articles.flatMap(({ originEvidence }) => originEvidence)).toEqual([]);
});

test('of two that are alike word for word the one published first is the original', async () => {
  const articles = await trace(
    article(report, { id: 'a.txt', publishedAt: '2021-05-04' }),
    article(report, { id: 'b.txt', publishedAt: '2021-05-03' }),
  );
  expect(linksOf(articles)).toEqual([
    ['a.txt', 'b.txt', 'b.txt'],
    ['b.txt', null, 'b.txt'],
  ]);
});

test('on one day the earlier hour is the original where both state one, else the longer article', async () => {
  const shortened = `${report.slice(0, -15)}.`;
  const early = article(shortened, { id: 'a.txt', publishedAt: '2021-05-03T08:00:00Z' });
  const late = article(report, { id: 'b.txt', publishedAt: '2021-05-03T21:00:00+02:00' });
  expect(linksOf(await trace(early, late))[1]).toEqual(['b.txt', 'a.txt', 'a.txt']);
  const undated = article(report, { id: 'b.txt', publishedAt: '2021-05-03' });
  expect(linksOf(await trace(early, undated))[0]).toEqual(['a.txt', 'b.txt', 'b.txt']);
});

test('a shared phrase of a few words is no sign of copying, however short the articles', async () => {
  const phrase = 'from one end of the old bridge to the other';
  const articles = await trace(
    article(`Two cars stood ${phrase}.`, { id: 'a.txt' }),
    article(`Sand lay ${phrase} on Monday.`, { id: 'b.txt' }),
  );
  expect(linksOf(articles).map(([, , origin]) => origin)).toEqual(['a.txt', 'b.txt']);
});

test('without dates the longer one is the original, then the one whose name comes first', async () => {
  const shortened = `${report.slice(0, -15)}.`;
  expect(linksOf(await trace(article(shortened, { id: 'a.txt' }), article(report, { id: 'b.txt' })))).toEqual([
    ['a.txt', 'b.txt', 'b.txt'],
    ['b.txt', null, 'b.txt'],
  ]);
  expect(linksOf(await trace(article(report, { id: 'b.txt' }), article(report, { id: 'a.txt' })))[0]).toEqual([
    'b.txt',
    'a.txt',
    'a.txt',
  ]);
});

test('a copy of a copy is a copy of the original', async () => {
  const articles = await trace(
    article(report, { id: 'a.txt', publishedAt: '2021-05-03' }),
    article(report, { id: 'b.txt', publishedAt: '2021-05-04' }),
    article(report, { id: 'c.txt', publishedAt: '2021-05-05' }),
  );
  expect(linksOf(articles).map(([, copyOf]) => copyOf)).toEqual([null, 'a.txt', 'a.txt']);
});

test('an article that takes over a passage rests on it, with the passage as evidence', async () => {
  const mixed = `${independent} ${report.split('. ')[0]}.`;
  const [, second] = await trace(
    article(report, { id: 'a.txt', publishedAt: '2021-05-03' }),
    article(mixed, { id: 'b.txt', publishedAt: '2021-05-04' }),
  );
  expect([second!.copyOf, second!.origin]).toEqual([null, 'a.txt']);
  expect(second!.originEvidence.map(({ start, end }) => mixed.slice(start, end))).toEqual([
    'The flood closed the old bridge over the river on Monday morning, and villagers carried their cattle across by boat.',
  ]);
});

test('a long report that grew out of a brief is no copy of it, but shares its origin', async () => {
  const [, long] = await trace(
    article(report.split('. ')[0]!, { id: 'brief.txt', publishedAt: '2021-05-03' }),
    article(`${report} ${independent}`, { id: 'long.txt', publishedAt: '2021-05-04' }),
  );
  expect([long!.copyOf, long!.origin]).toEqual([null, 'brief.txt']);
});

test('a statement that two reporters quote shows nothing about who copied whom', async () => {
  const quote =
    '“We shall open the bridge again as soon as the piers have been looked at by an engineer,” the mayor said.';
  const articles = await trace(
    article(`${quote} It was a long night at the river.`, { id: 'a.txt' }),
    article(`${quote} Shops in town stayed shut.`, { id: 'b.txt' }),
  );
  expect(linksOf(articles)).toEqual([
    ['a.txt', null, 'a.txt'],
    ['b.txt', null, 'b.txt'],
  ]);
});

test('a report reworded sentence by sentence rests on the one it was made from', async () => {
  const reworded =
    'The flood shut the old bridge over the river on Monday morning, and villagers carried their cattle over by boat. ' +
    'No one was hurt, but two cars and a van were swept away by the water.';
  const [, second] = await trace(
    article(report, { id: 'a.txt', publishedAt: '2021-05-03' }),
    article(`${reworded} ${independent}`, { id: 'b.txt', publishedAt: '2021-05-04' }),
  );
  expect([second!.copyOf, second!.origin]).toEqual([null, 'a.txt']);
});

test('two articles that print copy of one agency have one origin, with the tag as evidence', async () => {
  const [, second] = await trace(
    article(`MILLTOWN (AP) — ${report}`, { id: 'a.txt', removed: [{ start: 0, end: 16, reason: 'dateline' }] }),
    article(`${independent} — AP`, { id: 'b.txt' }),
  );
  expect(second!.origin).toBe('a.txt');
  expect(second!.originEvidence.map(({ start, end }) => second!.text.slice(start, end))).toEqual(['— AP']);
});

test('one that an agency contributed to rests on its copy only if it has words of it too', async () => {
  const credit = 'Reuters contributed to this report.';
  const contributed = (text: string, id: string) =>
    article(`${text} ${credit}`, {
      id,
      body: { start: 0, end: text.length },
      removed: [{ start: text.length + 1, end: text.length + 1 + credit.length, reason: 'byline or credit' }],
    });
  expect(linksOf(await trace(contributed(report, 'a.txt'), contributed(independent, 'b.txt')))).toEqual([
    ['a.txt', null, 'a.txt'],
    ['b.txt', null, 'b.txt'],
  ]);
});

test('the outlet that another credits is the original, whatever the dates say', async () => {
  const crediting = article(`The old bridge was closed, the Hill Post reported on Monday. ${independent}`, {
    id: 'a.txt',
    publishedAt: '2021-05-03',
  });
  const credited = article(report, { id: 'b.txt', outlet: 'Hill Post', publishedAt: '2021-05-04' });
  expect(linksOf(await trace(crediting, credited))).toEqual([
    ['a.txt', null, 'b.txt'],
    ['b.txt', null, 'b.txt'],
  ]);
});

test('two articles that pass on what one outlet outside the story reported have one origin', async () => {
  const [, second] = await trace(
    article(`The bridge will be sold, according to the Delta Tribune. ${report}`, { id: 'a.txt' }),
    article(`A buyer was found, the Delta Tribune reported. ${independent}`, { id: 'b.txt' }),
  );
  expect(second!.origin).toBe('a.txt');
});

test('articles keep their order', async () => {
  const articles = await trace(article(report, { id: 'b.txt' }), article(independent, { id: 'a.txt' }));
  expect(articles.map(({ id }) => id)).toEqual(['b.txt', 'a.txt']);
});
