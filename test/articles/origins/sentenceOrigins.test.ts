import { expect, test } from '@jest/globals';
import { readSentenceOrigins } from '../../../src/articles/origins/sentenceOrigins.ts';
import { article, story } from '../../build.ts';

const own = 'Two cars were carried away. Nobody was hurt. The school stayed shut.';

function origins(...texts: readonly (readonly [outlet: string, text: string, origin?: string])[]) {
  const articles = texts.map(([outlet, text, origin]) => ({
    ...article(text, { id: outlet, outlet }),
    origin: origin ?? outlet,
  }));
  const originOf = readSentenceOrigins(story(articles as never).articles);
  return articles.map(({ sentences }) => sentences.map(originOf));
}

test('a sentence without a credit rests on what its article rests on', () => {
  expect(origins(['Bay Times', own], ['Hill Post', 'Nobody was hurt.', 'Bay Times'])).toEqual([
    ['Bay Times', 'Bay Times', 'Bay Times'],
    ['Bay Times'],
  ]);
});

test('two sentences that credit one outlet outside the story have one origin, however they write it', () => {
  expect(
    origins(
      ['Bay Times', `${own} The bridge is old, according to HarbourNews.com.`],
      ['Hill Post', `${own} It is a hundred years old, an engineer told Harbournews.com.`],
    ).map((list) => list[3]),
  ).toEqual(['outlet harbournews', 'outlet harbournews']);
});

test('one that credits an outlet of the story has the origin of its article', () => {
  const [, second] = origins(['Bay Times', own], ['Hill Post', `${own} Two cars were lost, the Bay Times reported.`]);
  expect(second).toEqual(['Hill Post', 'Hill Post', 'Hill Post', 'Bay Times']);
});

test('an article that says as a whole what an outlet reported stands for that outlet', () => {
  const [first, second] = origins(
    ['Bay Times', `The bridge is old, the Hill Tribune reported. ${own}`],
    ['Hill Post', `${own} The bridge is a hundred, according to the Hill Tribune.`],
  );
  expect([first![0], second![3]]).toEqual(['Bay Times', 'Bay Times']);
});
