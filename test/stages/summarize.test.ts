import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Credit, NonEmpty, StatedStory, Statement, StoryArticle, SummarizedStory } from '../../src/model.ts';
import { summarizeTask } from '../../src/stages/summarize.ts';
import { article, story } from '../build.ts';

/** A story whose statements are those sentences, most supported first, each with its outlets. */
function stated(text: string, outlets: Readonly<Record<number, NonEmpty<string>>> = {}): StatedStory {
  const only = article(text, { id: 'a.txt', outlet: 'A' });
  const statements = only.sentences.map(
    ({ start, end, text }, i): Statement => ({
      id: `1.${i + 1}`,
      text,
      canonical: { article: 'a.txt', start, end },
      added: [],
      members: [{ article: 'a.txt', start, end, text }],
      shownBy: [],
      outlets: outlets[i] ?? ['A'],
      parts: [{ start, end, text, outlets: outlets[i] ?? ['A'], fact: `1.${i + 1}.1` }],
      origins: outlets[i]?.length ?? 1,
      cites: [],
      details: [],
    }),
  );
  const bySupport = statements.sort((x, y) => y.origins - x.origins);
  const others = article('x', { id: 'b.txt', outlet: 'B' });
  const articles: NonEmpty<ReturnType<typeof article> & Partial<StoryArticle>> = [only, { ...others, sentences: [] }];
  const credits = only.sentences.map(({ index, start, end, words }, i): Credit => {
    const carriers: NonEmpty<string> = outlets[i] ? ['a.txt', 'b.txt'] : ['a.txt'];
    const phrase = { weight: words.length, isMain: true, carried: [1, outlets[i] ? 1 : 0], told: [] };
    const parts = [{ start, end, carriers }];
    return { article: 'a.txt', index, carriers, shownBy: [], possible: carriers, parts, phrases: [phrase] };
  });
  return { ...story(articles), clusters: [], credits, differences: [], statements: bySupport, conflicts: [] };
}

const summarize = async (given: StatedStory, maxWords = 200) => {
  const summarized: SummarizedStory = await summarizeTask({ maxWords }).run(given);
  const textOf = (id: string) => given.statements.find((statement) => statement.id === id)!.text;
  return { summary: summarized.summary.map(textOf), single: summarized.single.map(textOf) };
};

const flood = 'The flood closed the old bridge.';
const cars = 'Two cars floated down to Milltown.';
const bakery = 'Bakers gave bread to everybody there.';

test('the summary reads in the order of the articles, not of support', async () => {
  const { summary } = await summarize(stated(`${flood} ${cars} ${bakery}`, { 0: ['A', 'B'], 2: ['A', 'B'] }));
  expect(summary).toEqual([flood, cars, bakery]);
});

test('where words run short the most supported facts stay', async () => {
  const { summary } = await summarize(stated(`${flood} ${cars} ${bakery}`, { 1: ['A', 'B'], 2: ['A', 'B'] }), 12);
  expect(summary).toEqual([cars, bakery]);
});

test('a summary never has more words than it may', async () => {
  const { summary } = await summarize(stated(`${flood} ${cars} ${bakery}`), 11);
  expect(summary).toEqual([flood]);
});

test('what repeats a sentence already chosen is left out', async () => {
  const { summary } = await summarize(stated(`The old bridge: the flood closed it. ${flood} ${cars}`));
  expect(summary).toHaveLength(2);
  expect(summary).toContain(cars);
});

test.each([
  ['leans on the sentence before it', 'He closed the old bridge at once.'],
  ['is no whole sentence', 'A photo of the old bridge'],
  ['is very short', 'Rain fell again.'],
])('a sentence that %s is left out', async (_, odd) => {
  const { summary } = await summarize(stated(`${odd}\n\n${cars}`));
  expect(summary).toEqual([cars]);
});

test('what one outlet alone reports is listed apart, if the summary has no room for it', async () => {
  const given = stated(`${flood} ${cars} ${bakery}`, { 0: ['A', 'B'] });
  expect(await summarize(given, 20)).toEqual({ summary: [flood, cars, bakery], single: [] });
  expect(await summarize(given, 6)).toEqual({ summary: [flood], single: [cars] });
});

test('the outlet’s own asking is no part of the event', async () => {
  const { summary } = await summarize(stated(`${flood} The mayor did not respond to a request for comment on Monday.`));
  expect(summary).toEqual([flood]);
});

const sentences = [
  ...[flood, cars, bakery],
  'The flood closed the old stone bridge on Monday.',
  'Ida Tannenbaum, the mayor, praised the fire brigade for its work.',
  'The mayor said that the bridge would open again in June.',
  'Schools in the valley stayed shut until noon.',
  'Tannenbaum promised bread and blankets to every family.',
];

test('whatever the order of the statements, the same are chosen, and never more words than allowed', () => {
  const given = stated(sentences.join(' '), { 0: ['A', 'B'], 4: ['A', 'B'] });
  fc.assert(
    fc.property(fc.shuffledSubarray([...given.statements], { minLength: 8 }), fc.integer({ min: 5, max: 70 }), check),
  );
  function check(statements: readonly Statement[], maxWords: number) {
    const run = (story: StatedStory) => (summarizeTask({ maxWords }).run(story) as SummarizedStory).summary;
    const summary = run({ ...given, statements });
    expect(summary).toEqual(run(given));
    const texts = summary.map((id) => given.statements.find((statement) => statement.id === id)!.text);
    expect(texts.join(' ').split(' ').length).toBeLessThanOrEqual(Math.max(maxWords, 1));
    expect(texts.includes(sentences[0]!) && texts.includes(sentences[3]!)).toBe(false);
  }
});
