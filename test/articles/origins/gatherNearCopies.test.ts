import { expect, test } from '@jest/globals';
import { gatherNearCopies } from '../../../src/articles/origins/gatherNearCopies.ts';
import { article } from '../../build.ts';

/** Sentences that share no run of words. */
const sentences = (...numbers: number[]) =>
  numbers.map((n) => `Crew ${n} mended span ${n} of bridge ${n} before noon on day ${n}.`).join(' ');
const numbersTo = (n: number) => Array.from({ length: n }, (_, i) => i);
const ids = (...articles: ReturnType<typeof article>[]) =>
  gatherNearCopies(articles).map((gathered) => gathered.map(({ id }) => id));

test('an article goes with the first one that has the same words', () => {
  const text = sentences(1, 2);
  expect(ids(article(text, { id: 'a' }), article(sentences(3, 4), { id: 'b' }), article(text, { id: 'c' }))).toEqual([
    ['a', 'c'],
    ['b'],
  ]);
});

test('a word more in a long article makes a near copy, half of it other words do not', () => {
  const text = sentences(...numbersTo(20));
  expect(ids(article(text, { id: 'a' }), article(`${text} Really.`, { id: 'b' }))).toEqual([['a', 'b']]);
  const half = sentences(...numbersTo(10), ...numbersTo(10).map((n) => n + 100));
  expect(ids(article(text, { id: 'a' }), article(half, { id: 'b' }))).toEqual([['a'], ['b']]);
});

test('the same words on another day are another report', () => {
  const text = sentences(1);
  expect(
    ids(article(text, { id: 'a', publishedAt: '2021-05-03' }), article(text, { id: 'b', publishedAt: '2021-05-04' })),
  ).toEqual([['a'], ['b']]);
});

test('short texts are compared as a whole', () => {
  expect(ids(article('Rain fell.', { id: 'a' }), article('Snow fell.', { id: 'b' }))).toEqual([['a'], ['b']]);
});
