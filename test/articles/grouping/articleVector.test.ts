import { expect, test } from '@jest/globals';
import { createArticleVector } from '../../../src/articles/grouping/articleVector.ts';
import { dotProduct } from '../../../src/clustering/weights.ts';
import { article } from '../../build.ts';

const quake = 'A tremor shook Orvale on Monday. Bricks fell.';
const compare = (...[a, b]: [Parameters<typeof article>, Parameters<typeof article>]) =>
  dotProduct(createArticleVector(article(...a)), createArticleVector(article(...b)));

test('a vector has unit length, facts or none', () => {
  for (const text of [quake, 'bricks fell', 'the']) {
    const vector = createArticleVector(article(text));
    expect([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1, 12);
  }
});

test('articles with nothing in common have a cosine of 0', () => {
  expect(compare([quake], ['The comet glowed.'])).toBe(0);
});

test('what the lead says counts for more than what stands further down', () => {
  const filler = 'Bread rose. Cats slept. Rain came.';
  const lead = compare([quake], [`${quake} ${filler}`]);
  expect(lead).toBeGreaterThan(compare([quake], [`${filler} ${quake}`]));
});

test('the title counts though it is no sentence', () => {
  expect(compare([quake], ['Walls cracked.', { title: 'Tremor in Orvale' }])).toBeGreaterThan(
    compare([quake], ['Walls cracked.']),
  );
});

test('a day is one day, with the year, without it, and as a weekday of a dated article', () => {
  const onDay = (text: string, publishedAt: string | null = null) =>
    [...createArticleVector(article(text, { publishedAt })).keys()].filter((term) => term.includes('@'));
  expect(onDay('It fell on 3 May 2021.')).toEqual(['facts @-05-03']);
  expect(onDay('It fell on May 3.')).toEqual(['facts @-05-03']);
  expect(onDay('It fell on Monday.', '2021-05-04').sort()).toEqual(['facts @-05-03']);
});
