import { describe, expect, test } from '@jest/globals';
import type { NonEmpty, Statement, StoryArticle } from '../../src/model.ts';
import { chooseSingle } from '../../src/summary/chooseSingle.ts';
import { article, story } from '../build.ts';
import { statement } from '../renderers/report.ts';

/** The sentences listed, where each article's first sentence is reported by two outlets and the others by one. */
function listed(texts: NonEmpty<string>, summary: readonly string[] = []): string[] {
  const read = texts.map((text, i) => article(text, { id: `${'abcde'[i]}.txt` })) as unknown as NonEmpty<StoryArticle>;
  const statements = read.flatMap(({ id, outlet, sentences }) =>
    sentences.map(({ start, end, text, index }): Statement => {
      const outlets: NonEmpty<string> = index === 0 ? [outlet, 'other'] : [outlet];
      return statement(text, text, { canonical: { article: id, start, end }, outlets });
    }),
  );
  return chooseSingle(
    { ...story(read), clusters: [], credits: [], differences: [], statements, conflicts: [] },
    summary,
  );
}

const flood = 'The flood closed the bridge.';
const cars = 'Two cars floated down to Milltown.';

test('a fact that names a figure, a day or somebody is listed', () => {
  expect(listed([`${flood} ${cars}`])).toEqual([cars]);
});

test('what is in the summary is not listed again, nor what says the same', () => {
  expect(listed([`${flood} ${cars} Down to Milltown floated two cars.`], [cars])).toEqual([]);
});

describe('not listed is', () => {
  test.each([
    ['a platitude', 'Water is a danger to all who live beside it.'],
    ['colour', 'Shockingly, two cars floated down to Milltown.'],
    ['a question', 'Did two cars float down to Milltown?'],
    ['a quotation without a speaker', '“Two cars floated down to Milltown.”'],
    ['what leans on the sentence before', 'She saw two cars in Milltown.'],
    ['what speaks of an outlet unnamed', 'Two cars floated down to Milltown, the outlet said.'],
    ['the outlet’s own asking', 'Mayor Ida Tannenbaum did not respond to a request for comment.'],
  ])('%s: %s', (_, text) => {
    expect(listed([`${flood} ${text}`])).toEqual([]);
  });
});

test('of each outlet two are listed, those that say most, in the order of the articles', () => {
  const facts = ['Some 40 cows swam.', 'On May 3 about 30 dogs swam to Milltown.', 'In Lower Quay some 20 hens swam.'];
  const long = facts.map((fact) => fact.replace('swam', 'swam away at night'));
  expect(listed([`${flood} ${long.join(' ')}`])).toEqual(long.slice(1));
});

test('five are listed in all', () => {
  const own = [
    'Some 40 sheep drowned near Ashton. The mill at Birchham lost its wheel on May 3.',
    'A school in Cedarton stayed shut. Divers from Elmham searched a cellar.',
    'Insurers put the damage at $9 million. Fireman Ida Berg broke an arm.',
    'Trains to Oakton were cancelled. Bakers in Pineham gave 600 loaves away.',
  ];
  expect(listed(own.map((text) => `${flood} ${text}`) as unknown as NonEmpty<string>)).toHaveLength(5);
});

test('what another outlet tells in much the same words is not listed, whatever fact its sentence was put with', () => {
  expect(listed([`${flood} ${cars}`, 'In Milltown the flood let cars float off.'])).toEqual([]);
  expect(listed([`${flood} ${cars}`, 'In Milltown the flood closed schools.'])).toEqual([cars]);
});

test('a story of one outlet lists nothing', () => {
  const { articles } = story([article(`${flood} ${cars}`)]);
  const statements = [statement('1.1', cars, { canonical: { article: 'a.txt', start: 29, end: 63 } })];
  expect(
    chooseSingle({ ...story(articles), clusters: [], credits: [], differences: [], statements, conflicts: [] }, []),
  ).toEqual([]);
});
