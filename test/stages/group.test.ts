import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseConfig } from '../../src/config/config.ts';
import type { AnnotatedArticle } from '../../src/model.ts';
import { type GroupOptions, groupStage } from '../../src/stages/group.ts';
import { article, collect, context, stream } from '../build.ts';

const options: GroupOptions = parseConfig({}, 'the test').group;
const groupIds = async (articles: readonly AnnotatedArticle[], given: GroupOptions = options) => {
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
  expect(await groupIds(dated, { ...options, maxDays: 20 })).toEqual([['0.txt', '1.txt'], ['2.txt']]);
  expect(await groupIds(dated, { ...options, maxDays: 40 })).toEqual([['0.txt', '1.txt', '2.txt']]);
});

test('an article without a date may join any', async () => {
  const articles = [article(flood, { id: 'a.txt', publishedAt: '2021-01-01' }), article(flood, { id: 'b.txt' })];
  expect(await groupIds(articles, { ...options, maxDays: 0 })).toEqual([['a.txt', 'b.txt']]);
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

test('all articles are one story when told so', async () => {
  const articles = [article(comet, { id: 'b.txt' }), article(flood, { id: 'a.txt' })];
  expect(await groupIds(articles, { ...options, oneStory: true })).toEqual([['a.txt', 'b.txt']]);
  expect(await groupIds([], { ...options, oneStory: true })).toEqual([]);
});

describe('look-alike events are told apart,', () => {
  const told = async (events: Record<string, readonly string[]>, dates: Record<string, string> = {}) => {
    const articles = Object.entries(events).flatMap(([event, texts]) =>
      texts.map((text, i) => article(text, { id: `${event}${i}`, publishedAt: dates[event] ?? null })),
    );
    // Mixed up, so that their order gives nothing away.
    const groups = await groupIds(articles.sort((a, b) => (a.text < b.text ? -1 : 1)));
    return groups.map((ids) => ids.map((id) => id.slice(0, -1)));
  };

  test('two arrests', async () => {
    const events = {
      piers: [
        'Police arrested the actor Dorian Piers early on Sunday in Velmouth on suspicion of drunk driving. He was released on bail.',
        'Actor Dorian Piers was arrested in Velmouth for drunk driving, police said. Officers had stopped his grey van on Harbour Road.',
        'Dorian Piers, who plays the doctor in "Low Tide", was stopped on Harbour Road in Velmouth. Police say the actor was driving drunk.',
      ],
      castell: [
        'The singer Ilona Castell was arrested on suspicion of drunk driving in Norrby, police said on Thursday. She was released on bail.',
        'Police in Norrby arrested singer Ilona Castell after her red car hit a fence near the Opera Bridge. She is accused of drunk driving.',
        'Ilona Castell has been charged with drunk driving in Norrby. The singer drove into a fence by the Opera Bridge, officers said.',
      ],
    };
    expect(await told(events)).toEqual([Array(3).fill('castell'), Array(3).fill('piers')]);
  });

  test('two earthquakes', async () => {
    const events = {
      north: [
        'An earthquake of magnitude 6.4 struck the island of Tevarra on 3 May and killed nine people in the port of Osk.',
        'Nine people died in Osk when a magnitude 6.4 earthquake hit Tevarra island. The harbour wall of Osk collapsed.',
        'The earthquake on Tevarra brought down the harbour wall of Osk and killed at least nine, the governor of Tevarra said.',
      ],
      south: [
        'An earthquake of magnitude 5.8 struck the Mirran valley on 21 November and killed four people in the town of Pell.',
        'Four people died in Pell when a magnitude 5.8 earthquake hit the Mirran valley. A school in Pell collapsed.',
        'The earthquake in the Mirran valley brought down a school in Pell and killed at least four, rescuers in Mirran said.',
      ],
    };
    expect(await told(events)).toEqual([Array(3).fill('north'), Array(3).fill('south')]);
  });

  test('two days in court of one case', async () => {
    const events = {
      opening: [
        'The trial of banker Oskar Lindqvist opened in Halden on Monday. Prosecutor Mara Quist told jurors that he hid 40 million crowns in Cyprus.',
        'Prosecutor Mara Quist opened the trial of Oskar Lindqvist in Halden: the banker hid 40 million crowns in Cyprus, she told the jury.',
        'Jurors in Halden heard on Monday how banker Oskar Lindqvist is said to have hidden 40 million crowns in Cyprus, as prosecutor Mara Quist opened the trial.',
      ],
      verdict: [
        'A jury in Halden found banker Oskar Lindqvist guilty of fraud on Friday. Judge Pia Sandell sentenced him to seven years in prison.',
        'Banker Oskar Lindqvist was sentenced to seven years in prison by judge Pia Sandell in Halden after the jury found him guilty of fraud.',
        'Guilty: the Halden jury convicted Oskar Lindqvist of fraud, and judge Pia Sandell sent the banker to prison for seven years.',
      ],
    };
    const dates = { opening: '2021-03-01', verdict: '2021-03-19' };
    expect(await told(events, dates)).toEqual([Array(3).fill('opening'), Array(3).fill('verdict')]);
  });

  test('the figures of two weeks', async () => {
    const report = (figures: readonly string[], day: string) =>
      `Applications for unemployment pay in Velmark rose to ${figures[0]} last week, the ministry said on ${day}. ` +
      `The average of four weeks, which evens out the ups and downs, rose to ${figures[1]}. In all, ${figures[2]} people were paid.`;
    const other = (figures: readonly string[]) =>
      `More people in Velmark asked for unemployment pay: ${figures[0]} last week. The ministry puts the average of four weeks at ${figures[1]}.`;
    const [first, second] = [
      ['23,100', '21,500', '178,000'],
      ['24,600', '21,900', '179,000'],
    ] as const;
    const events = { one: [report(first, 'Thursday'), other(first)], two: [report(second, 'Thursday'), other(second)] };
    expect(await told(events, { one: '2024-05-09', two: '2024-05-16' })).toEqual([
      ['one', 'one'],
      ['two', 'two'],
    ]);
  });

  test('the results of two companies in one form', async () => {
    const snapshot = (company: string, town: string, figures: readonly string[]) =>
      `${company} on Thursday reported a profit of $${figures[0]} million for the second quarter. ` +
      `The company, based in ${town}, said it had net income of ${figures[1]} cents per share. ` +
      `Earnings, adjusted for gains and costs, came to ${figures[2]} cents per share. ` +
      `It posted revenue of $${figures[3]} million in the period.`;
    const events = {
      foods: [snapshot('Dunlow Foods', 'Westbrook', ['41.2', '62', '70', '512.7'])],
      steel: [snapshot('Harven Steel', 'Garrow', ['18.9', '24', '31', '903.4'])],
    };
    expect(await told(events, { foods: '2024-07-25', steel: '2024-07-25' })).toEqual([['foods'], ['steel']]);
  });
});

test('a folder of short articles on one event is one story, though every word of the event is in all of them', async () => {
  const texts = [
    'The ferry Aurelia ran aground off Cape Tolm on Saturday with 212 people on board. No one was hurt.',
    'All 212 people were taken off the ferry Aurelia after it ran aground near Cape Tolm, the coastguard said.',
    'Rescuers brought 212 passengers and crew to shore when the Aurelia struck rocks at Cape Tolm.',
    'The coastguard is asking why the Aurelia left its course before it ran aground off Cape Tolm.',
    'The captain of the Aurelia told the coastguard that the rudder of his ferry failed off Cape Tolm.',
  ];
  const articles = texts.map((text, i) => article(text, { id: `${i}` }));
  expect(await groupIds(articles)).toEqual([['0', '1', '2', '3', '4']]);
});

test('two days of one case are two stories that lead to one another', async () => {
  const trial = (text: string, id: string, publishedAt: string) => article(text, { id, publishedAt });
  const groups = await collect(
    groupStage(options)(
      stream([
        trial(
          'The trial of banker Oskar Lindqvist opened in Halden on Monday. Prosecutor Mara Quist told jurors that he hid 40 million crowns in Cyprus.',
          'a.txt',
          '2021-03-01',
        ),
        trial(
          'Prosecutor Mara Quist opened the trial of banker Oskar Lindqvist in Halden on Monday: he hid 40 million crowns in Cyprus, she told jurors.',
          'b.txt',
          '2021-03-02',
        ),
        trial(
          'A jury in Halden found banker Oskar Lindqvist guilty of fraud on Friday. Judge Pia Sandell sentenced him to seven years in prison.',
          'c.txt',
          '2021-03-19',
        ),
        trial(
          'Banker Oskar Lindqvist was sentenced on Friday to seven years in prison by judge Pia Sandell in Halden after the jury found him guilty of fraud.',
          'd.txt',
          '2021-03-20',
        ),
      ]),
      context(),
    ),
  );
  expect(groups.map(({ articles, related }) => [articles.map(({ id }) => id), related])).toEqual([
    [['a.txt', 'b.txt'], [{ story: '2', relation: 'later' }]],
    [['c.txt', 'd.txt'], [{ story: '1', relation: 'earlier' }]],
  ]);
});
