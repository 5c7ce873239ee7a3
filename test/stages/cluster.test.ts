import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnnotatedArticle } from '../../src/model.ts';
import { type ClusterOptions, clusterTask } from '../../src/stages/cluster.ts';
import { article, story } from '../build.ts';

const options: ClusterOptions = {
  threshold: 0.5,
  sameArticle: 0.8,
};

async function cluster(
  articles: readonly [AnnotatedArticle, ...AnnotatedArticle[]],
  given: Partial<ClusterOptions> = {},
) {
  const { clusters } = await clusterTask({ ...options, ...given }).run(story(articles));
  return clusters.map(({ members }) => members.map(({ article, index }) => `${article} ${index}`));
}

const closed = 'The flood closed the old stone bridge at Milltown on Monday morning.';
const cars = 'Two cars and a delivery van were carried away by the brown water.';
const mayor = 'Mayor Ida Tannenbaum thanked the fire brigade in the town hall.';

test('sentences that report one fact are together, others are not', async () => {
  expect(
    await cluster([article(`${closed} ${cars}`, { id: 'a' }), article(`${mayor} ${closed}`, { id: 'b' })]),
  ).toEqual([['a 0', 'b 1'], ['a 1'], ['b 0']]);
});

test('two sentences of one article must be more alike than two of different articles', async () => {
  const twice = article(`${closed} On Monday the flood closed the old stone bridge at Milltown.`, { id: 'a' });
  const other = article(cars, { id: 'b' });
  expect(await cluster([twice, other], { threshold: 0.1, sameArticle: 0 })).toEqual([['a 0', 'a 1'], ['b 0']]);
  expect(await cluster([twice, other], { threshold: 0.1, sameArticle: 1 })).toEqual([['a 0'], ['a 1'], ['b 0']]);
});

test('sentences with the same words are together, however many articles carry them', async () => {
  const copies = Array.from({ length: 200 }, (_, i) => article(`${closed} ${cars}`, { id: `copy ${i}` }));
  const clusters = await cluster([article(`${mayor} ${cars.toUpperCase()}`, { id: 'a' }), ...copies]);
  expect(clusters.map((members) => members.length)).toEqual([1, 201, 200]);
});

test('where there is one article every sentence stands by itself', async () => {
  const twice = article(`${closed} ${closed}`, { id: 'a' });
  expect(await cluster([twice], { threshold: 0.1, sameArticle: 0 })).toEqual([['a 0'], ['a 1']]);
});

test('every sentence is in exactly one cluster', async () => {
  const text = fc
    .array(fc.constantFrom<string>(closed, cars, mayor, 'The flood closed it.', 'Nobody was hurt.'), { minLength: 1 })
    .map((sentences) => sentences.join(' '));
  await fc.assert(
    fc.asyncProperty(text, text, async (a, b) => {
      const articles = [article(a, { id: 'a' }), article(b, { id: 'b' })] as const;
      const all = articles.flatMap(({ id, sentences }) => sentences.map(({ index }) => `${id} ${index}`));
      expect((await cluster([...articles])).flat().sort()).toEqual(all.sort());
    }),
    { numRuns: 30 },
  );
});
