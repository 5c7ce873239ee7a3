import { describe, expect, test } from '@jest/globals';
import type { NonEmpty } from '../../src/model.ts';
import { alignFacts } from '../../src/stages/alignFacts.ts';
import { article, story } from '../build.ts';

/** What articles of outlets A, B, C give differently, each text an article of its own. */
function find(...texts: readonly string[]) {
  const articles = texts.map((text, i) => article(text, { id: `${i}.txt`, outlet: 'ABCD'[i]! }));
  const read = story(articles as unknown as NonEmpty<(typeof articles)[number]>);
  const apart = read.articles.flatMap(({ sentences }) => sentences.map((only) => ({ members: [only] })));
  return alignFacts(read.articles, apart).differences;
}

const tell = (...texts: readonly string[]) =>
  find(...texts).map(({ kind, relation, values }) => [`${kind} ${relation}`, ...values.map(({ value }) => value)]);

describe('quotations', () => {
  const quoting = (words: string) => `“${words},” the mayor said.`;

  test('other words inside the marks are in conflict, whole as they stand', () => {
    expect(tell(quoting('We will rebuild the old bridge'), quoting('We will repair the old bridge'))).toEqual([
      ['quotation contradiction', 'We will rebuild the old bridge,', 'We will repair the old bridge,'],
    ]);
  });

  test.each([
    ['marks and capitals', 'We will open the bridge in the spring', 'We will open the bridge—in the Spring'],
    ['an insertion in brackets', 'We will open it in the spring', 'We will open it [the bridge] in the spring'],
    ['a word in brackets for another', 'We will open it in the spring', '[They] will open it in the spring'],
    ['an ellipsis', 'We will open the bridge, if we can, in the spring', 'We will open the bridge … in the spring'],
    ['less at either end', 'We will open the bridge in the spring', 'open the bridge in the spring'],
    [
      'how a house writes',
      'Two per cent of our defence was a f***ing joke',
      '2 percent of our defense was a fucking joke',
    ],
    ['speech', "We're gonna open it in the spring", 'We are going to open it in the spring'],
    ['a contraction', 'It’s time to open the old bridge', 'It is time to open the old bridge'],
    [
      'who speaks told inside',
      'We will open the bridge in the spring',
      'We will open the bridge,” she said, “in the spring',
    ],
    ['another quotation', 'We will open the bridge in the spring', 'Nobody was hurt and no car was lost'],
    ['a term of two words', 'old bridge', 'iron bridge'],
  ])('%s are no conflict', (_, a, b) => {
    expect(tell(quoting(a), quoting(b))).toEqual([]);
  });

  test('wordings that differ in nothing that counts are one value', () => {
    const conflicts = find(
      quoting('We will rebuild the old bridge this year'),
      quoting('[We] will rebuild the old bridge'),
      quoting('We will repair the old bridge this year'),
    );
    expect(conflicts.map(({ values }) => values.map(({ members }) => members.length))).toEqual([[2, 1]]);
  });
});

test('an article that has both wordings of a quotation stands on neither side', () => {
  const [old, next] = [
    '“We will rebuild the old bridge,” the mayor said.',
    '“We will repair the old bridge,” the mayor said.',
  ];
  expect(tell(`${old} Later she was quoted with other words: ${next}`, next)).toEqual([]);
});

test('a word before all the others is told as more of the quotation, not as another', () => {
  expect(
    tell('“And we will rebuild the old bridge,” she said.', '“We will rebuild the old bridge,” she said.'),
  ).toEqual([['quotation scope', 'And we will rebuild the old bridge,', 'We will rebuild the old bridge,']]);
});

describe('the spelling of a name', () => {
  test('differs where a letter or two do and the other words are the same', () => {
    expect(tell('The trial of Jermayne Tolmer began.', 'A jury was chosen for Jerymayne Tolmer on Monday.')).toEqual([
      ['name contradiction', 'Jermayne Tolmer', 'Jerymayne Tolmer'],
    ]);
  });

  test.each([
    [
      'one outlet has both',
      'The trial of Jermayne Tolmer began; Jerymayne Tolmer denied it.',
      'Jerymayne Tolmer denied it.',
    ],
    ['a short form', 'The trial of Tim Tolmer began.', 'The trial of Timothy Tolmer began.'],
    ['other first names', 'Anna Tolmer was fined.', 'Ilsa Tolmer was fined.'],
    ['a hyphen', 'They met in Alt-Marwick.', 'They met in Altmarwick.'],
  ])('does not differ: %s', (_, a, b) => {
    expect(tell(a, b)).toEqual([]);
  });
});

test('a figure that outlets give differently is found in sentences that tell other things beside it', () => {
  const found = tell(
    'A fire burned down the warehouse in Marwick on Monday. The fire injured 14 workers, and the road was closed until the evening.',
    'The warehouse burned for six hours. Doctors in the town said that the fire in Marwick on Monday injured 17 workers.',
  );
  expect(found).toContainEqual(['number contradiction', '14 workers', '17 workers']);
});

test.each([
  ['different things', 'The fire injured 14 workers.', 'The fire destroyed 17 cars.'],
  [
    'people of other names',
    'Ana Ruiz, a 34-year-old teacher, was found.',
    'Ben Olt, a 39-year-old teacher, was found.',
  ],
  ['other days', 'On Monday 14 workers were injured.', 'On Tuesday 17 workers were injured.'],
])('figures of %s do not differ', (_, a, b) => {
  expect(tell(a, b)).toEqual([]);
});
