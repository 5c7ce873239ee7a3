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

test('the outlet that another credits is the original, whatever the hours say', async () => {
  const crediting = article(`The old bridge was closed, the Hill Post reported on Monday. ${independent}`, {
    id: 'a.txt',
    publishedAt: '2021-05-03T08:00:00Z',
  });
  const credited = article(report, { id: 'b.txt', outlet: 'Hill Post', publishedAt: '2021-05-03T21:00:00Z' });
  expect(linksOf(await trace(crediting, credited))).toEqual([
    ['a.txt', null, 'b.txt'],
    ['b.txt', null, 'b.txt'],
  ]);
});

test('an article of the day after is not what one rests on, though its outlet is credited: they share a source', async () => {
  const crediting = article(`The old bridge was closed, the Hill Post reported on Monday. ${independent}`, {
    id: 'a.txt',
    publishedAt: '2021-05-03',
  });
  const credited = article(report, { id: 'b.txt', outlet: 'Hill Post', publishedAt: '2021-05-04' });
  const traced = await trace(crediting, credited);
  expect(traced.map(({ id, origin, originKind }) => [id, origin, originKind])).toEqual([
    ['a.txt', 'a.txt', 'own'],
    ['b.txt', 'a.txt', 'shared'],
  ]);
});

test('a date line in the text tells which of two came first', async () => {
  const dated = (day: string, id: string) => article(`${day}\n\n${report}`, { id });
  const traced = await trace(dated('May 4, 2021', 'a.txt'), dated('May 3, 2021', 'b.txt'));
  expect(linksOf(traced)[0]).toEqual(['a.txt', 'b.txt', 'b.txt']);
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

const weekly = (rose: string, claims: string, average: string, total: string) =>
  `The number of people in Velmark who asked for unemployment pay ${rose} last week, the ministry of labour said. ` +
  `Applications ${rose} to ${claims} in the week that ended on Saturday. ` +
  `The average of four weeks, which evens out the ups and downs, ${rose} to ${average}. ` +
  `In all, ${total} people were paid in the week before.`;

test('the same form with other figures is no copy', async () => {
  const traced = await trace(
    article(weekly('rose', '23,100', '21,500', '178,000'), { id: 'a.txt' }),
    article(weekly('rose', '22,200', '21,700', '179,000'), { id: 'b.txt' }),
  );
  expect(linksOf(traced).map(([, , origin]) => origin)).toEqual(['a.txt', 'b.txt']);
});

test('an article that says the opposite of each sentence is no copy', async () => {
  const claims = [
    'The mayor of Osk will resign over the flood at the old mill',
    'The upper dam is at risk of failing soon',
  ];
  const told = (not: string) =>
    claims.map((claim) => `${claim.replace(/ (will|is) /, ` $1 ${not}`)}, the water board said.`).join(' ');
  const traced = await trace(article(told(''), { id: 'a.txt' }), article(told('not '), { id: 'b.txt' }));
  expect(linksOf(traced).map(([, , origin]) => origin)).toEqual(['a.txt', 'b.txt']);
});

const spun = [
  [
    'A lorry laden with gravel smashed into the tollhouse at Brennick on Friday.',
    'On Friday gravel spilled at Brennick as a lorry rammed its tollhouse.',
  ],
  [
    'Driver Anselm Korth, 44, blamed failing brakes on the Hollin slope.',
    'Anselm Korth, 44, steering it, put this down to brakes giving out on the Hollin slope.',
  ],
  [
    'The clerk Petra Vane escaped through a rear window.',
    'Through a window at the rear Petra Vane, its clerk, got away.',
  ],
  [
    'Firefighters from Odrum propped up the leaning chimney with timber.',
    'Timber was used by Odrum firefighters to shore the chimney, which leaned.',
  ],
  ['Sixty lorries queued as far as the Sarno quarry.', 'As far back as the Sarno quarry stood sixty lorries.'],
  [
    'Engineer Livia Drost wants the tollhouse demolished before winter.',
    'Before winter, in engineer Livia Drost’s view, that tollhouse ought to be demolished.',
  ],
  [
    'Parliament had postponed its renovation twice, in 2016 and 2019.',
    'Twice, in 2016 and 2019, renovation was put off by parliament.',
  ],
  [
    'Quarry owner Bastian Rell promised to pay for a temporary barrier.',
    'Bastian Rell, owning that quarry, will pay for some temporary barrier.',
  ],
] as const;

test('facts in the same order show a retelling that words do not', async () => {
  const first = spun.map(([sentence]) => sentence).join(' ');
  const inOrder = spun.map(([, sentence]) => sentence).join(' ');
  const mixed = [5, 2, 7, 0, 3, 6, 1, 4].map((i) => spun[i]![1]).join(' ');
  const tell = async (second: string) =>
    (await trace(article(first, { id: 'a.txt' }), article(second, { id: 'b.txt' }))).map(({ origin }) => origin);
  expect(new Set(await tell(inOrder)).size).toBe(1);
  expect(await tell(mixed)).toEqual(['a.txt', 'b.txt']);
});

test('a statement that a text cut apart shows nothing about who copied whom', async () => {
  const statement =
    'She said: “We regret what happened at the weir on Sunday night.\n\nOur thoughts are with all those who lost their homes, and we will rebuild every one of them.\n\nNobody will be left alone with this damage.”';
  const traced = await trace(
    article(`${report}\n\n${statement}`, { id: 'a.txt' }),
    article(`${independent}\n\n${statement}`, { id: 'b.txt' }),
  );
  expect(linksOf(traced).map(([, , origin]) => origin)).toEqual(['a.txt', 'b.txt']);
});

test('who credits two outlets for the news rests on neither alone', async () => {
  const [, both] = await trace(
    article(`The bridge will be sold, according to the Delta Tribune. ${report}`, { id: 'a.txt' }),
    article(`A buyer was found, according to the Delta Tribune and the Mill Gazette. ${independent}`, { id: 'b.txt' }),
  );
  expect(both!.origin).toBe('b.txt');
});

test('what several outlets name as their source is listed, with the places that name it', async () => {
  const first = article(`The bridge is unsafe, according to a statement from the water board. ${report}`, {
    id: 'a.txt',
  });
  const second = article(`The bridge is unsafe, the board’s statement said. ${independent}`, { id: 'b.txt' });
  const third = article(`A buyer was found, the Delta Tribune reported. ${independent}`, { id: 'c.txt' });
  const { sources } = await traceOriginsTask({ copy: 0.6, rewrite: 0.1 }).run(group(first, second, third));
  expect(sources.map(({ name, kind, articles }) => [name, kind, articles])).toEqual([
    ['statement from the water board', 'document', ['a.txt', 'b.txt']],
  ]);
  expect(
    sources[0]!.evidence.map(({ article: id, start, end }) => (id === 'a.txt' ? first : second).text.slice(start, end)),
  ).toEqual(['statement from the water board', 'board’s statement']);
});
