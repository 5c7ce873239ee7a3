import { expect, test } from '@jest/globals';
import type { AnnotatedArticle, NonEmpty } from '../../../src/model.ts';
import { createDetailLister } from '../../../src/summary/wording/listDetails.ts';
import { article, story } from '../../build.ts';

/** Details of the first sentence of the first article, where the first sentences of all report one fact. */
function detailsOf(...texts: NonEmpty<string>) {
  const articles = texts.map((text, i) =>
    article(text, { id: `${'abc'[i]}.txt` }),
  ) as unknown as NonEmpty<AnnotatedArticle>;
  const members = articles.map(({ sentences }) => sentences[0]!) as unknown as NonEmpty<never>;
  const outlets = articles.map(({ outlet }) => outlet);
  return createDetailLister(story(articles).articles)(members[0], members, outlets);
}

test('each detail names the outlets whose wording carries it, in whatever way they write it', () => {
  const details = detailsOf(
    'In Milltown twenty-six people saw Stephens. They call her Precious Stephens.',
    'They say Precious Stephens was seen by 30 people.',
    'About 26 people saw her.',
  );
  expect(details).toEqual([
    { text: 'Milltown', kind: 'name', day: null, outlets: ['a'], alone: true },
    { text: 'twenty-six people', kind: 'number', day: null, outlets: ['a', 'c'], alone: false },
    { text: 'Stephens', kind: 'name', day: null, outlets: ['a', 'b'], alone: false },
  ]);
});

test('a detail that the wording repeats is listed once', () => {
  expect(detailsOf('They left Suez, and nobody else left Suez.')).toHaveLength(1);
});

test('quotations with the same words are the same detail', () => {
  const details = detailsOf('“Nobody was hurt,” she said.', 'She said: "nobody was hurt".');
  expect(details).toEqual([
    { text: 'Nobody was hurt,', kind: 'quotation', day: null, outlets: ['a', 'b'], alone: false },
  ]);
});

test.each([
  ['a figure', 'The mayor sold 40 boats.', 'The mayor sold boats. They were 40 in all.', '40 boats'],
  ['a day', 'The mayor left on May 3, 2021.', 'The mayor left. It was 3 May.', 'May 3, 2021'],
  [
    'a name within a longer one',
    'The mayor left Port Ellery.',
    'The mayor left. He ran the Port Ellery Police Department.',
    'Port Ellery',
  ],
  ['a name', 'The mayor left for Port Ellery.', 'The mayor left. Port Ellery is far.', 'Port Ellery'],
])('%s that another reporting outlet gives elsewhere is not one outlet’s alone', (_, wording, other, text) => {
  const first = other.replace(/\..*/s, '.');
  expect(detailsOf(wording, other)).toContainEqual(expect.objectContaining({ text, outlets: ['a'], alone: false }));
  expect(detailsOf(wording, first)).toContainEqual(expect.objectContaining({ text, outlets: ['a'], alone: true }));
});
