import { expect, test } from '@jest/globals';
import type { NonEmpty, StatedStory, StoryArticle } from '../../src/model.ts';
import { chooseTitle } from '../../src/summary/chooseTitle.ts';
import { article, story } from '../build.ts';

const titled = (id: string, title: string, body: string, fields: Partial<StoryArticle> = {}) => ({
  ...article(`${title}\n\n${body}`, {
    id,
    headline: title ? { start: 0, end: title.length } : null,
    body: { start: title.length, end: title.length + 2 + body.length },
  }),
  ...fields,
});
const stated = (...articles: NonEmpty<ReturnType<typeof titled>>): StatedStory => ({
  ...story(articles),
  clusters: [],
  credits: [],
  differences: [],
  statements: [],
  conflicts: [],
});
const choose = (...articles: NonEmpty<ReturnType<typeof titled>>) => chooseTitle(stated(...articles), undefined);

const body = 'The flood closed the bridge over the river.';

test('the headline wins that says what most articles say', () => {
  const chosen = choose(titled('a.txt', 'A day to forget', body), titled('b.txt', 'Flood closes bridge', body));
  expect(chosen).toEqual({ article: 'b.txt', start: 0, end: 19, text: 'Flood closes bridge' });
});

test('copies have no say in what the story is about', () => {
  const other = 'A bakery sold bread.';
  const copies = ['c.txt', 'd.txt', 'e.txt'].map((id) => titled(id, '', other, { copyOf: 'b.txt' }));
  const chosen = choose(
    titled('a.txt', 'Flood closes bridge', body),
    titled('b.txt', 'Bakery sells bread', other),
    ...copies,
  );
  expect(chosen?.article).toBe('a.txt');
});

test('a headline that states wins over one that asks in as many words', () => {
  const chosen = choose(titled('a.txt', 'Flood closes bridge?', body), titled('b.txt', 'Flood closes bridge', body));
  expect(chosen?.article).toBe('b.txt');
});

test('a title has no full stop at its end, but keeps that of initials', () => {
  expect(choose(titled('a.txt', 'Flood closes bridge.', body))?.text).toBe('Flood closes bridge');
  expect(choose(titled('a.txt', 'Flood closes bridge in the U.S.', body))?.text).toBe(
    'Flood closes bridge in the U.S.',
  );
});

test.each([
  ['the sentence', body, 'The flood closed the bridge over the river'],
  [
    'as many whole clauses as make a headline',
    'A flood closed the old bridge and carried away two cars on Monday morning near the mill of Milltown and it also brought fears of another like the one that came with the great storm of 1912.',
    'A flood closed the old bridge and carried away two cars on Monday morning near the mill of Milltown',
  ],
])('a story without headlines is named by its lead: %s', (_, text, title) => {
  const only = titled('a.txt', '', text);
  expect(chooseTitle(stated(only), only.sentences[0])?.text).toBe(title);
});

test('a story without headlines and without a summary has no title', () => {
  expect(choose(titled('a.txt', '', body))).toBeNull();
});

test('a headline over two lines is shown on one', () => {
  expect(choose(titled('a.txt', 'Flood closes\n  bridge', body))?.text).toBe('Flood closes bridge');
});
