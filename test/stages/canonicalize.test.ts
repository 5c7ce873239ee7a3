import { expect, test } from '@jest/globals';
import type { AlignedStory, AnnotatedArticle, NonEmpty, Sentence, StoryArticle } from '../../src/model.ts';
import { canonicalizeTask } from '../../src/stages/canonicalize.ts';
import { article, credited, story } from '../build.ts';

/** Clusters given as places: `[[0, 1], [1, 0]]` is the second sentence of the first article with the first of the second. */
function clustered(
  articles: NonEmpty<AnnotatedArticle & Partial<StoryArticle>>,
  clusters: readonly (readonly [number, number][])[],
): AlignedStory {
  const members = (places: readonly [number, number][]) => places.map(([a, s]) => articles[a]!.sentences[s]!);
  return credited({
    ...story(articles),
    clusters: clusters.map((places) => ({ members: members(places) as unknown as NonEmpty<Sentence> })),
  });
}

const a = article('The bridge closed. A bakery sold bread.', { id: 'a.txt', outlet: 'Bay Times' });
const b = article('Rain fell all night. The bridge closed on Monday.', { id: 'b.txt', outlet: 'Hill Post' });
const c = article('The bridge closed, said the council.', { id: 'c.txt', outlet: 'Bay Times' });

test('a statement is a sentence of one article with all who report it', async () => {
  const { statements } = await canonicalizeTask.run(
    clustered([a, b], [
      [
        [0, 0],
        [1, 1],
      ],
    ] as [number, number][][]),
  );
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({
    id: '1.1',
    text: 'The bridge closed.',
    canonical: { article: 'a.txt', start: 0, end: 18 },
    members: [
      { article: 'a.txt', start: 0, end: 18, text: 'The bridge closed.' },
      { article: 'b.txt', start: 21, end: 49, text: 'The bridge closed on Monday.' },
    ],
    outlets: ['Bay Times', 'Hill Post'],
    origins: 2,
  });
});

test('two articles of one outlet are one outlet and one witness', async () => {
  const { statements } = await canonicalizeTask.run(
    clustered([a, c], [
      [
        [0, 0],
        [1, 0],
      ],
    ] as [number, number][][]),
  );
  expect([statements[0]!.outlets, statements[0]!.origins]).toEqual([['Bay Times'], 1]);
});

test('articles of one origin are one origin', async () => {
  const copy = { ...b, origin: 'a.txt' };
  const { statements } = await canonicalizeTask.run(
    clustered([a, copy], [
      [
        [0, 0],
        [1, 1],
      ],
    ] as [number, number][][]),
  );
  expect([statements[0]!.outlets.length, statements[0]!.origins]).toEqual([2, 1]);
});

test('members that credit one outlet have one origin, and the source is named once', async () => {
  const [first, second] = [
    article('The bridge is old, according to NOLA.com.', { id: 'a.txt', outlet: 'Bay Times' }),
    article('An engineer told Nola.com that the bridge is old.', { id: 'b.txt', outlet: 'Hill Post' }),
  ];
  const { statements } = await canonicalizeTask.run(
    clustered(
      [first, second] as never,
      [
        [
          [0, 0],
          [1, 0],
        ],
      ] as [number, number][][],
    ),
  );
  expect([statements[0]!.outlets.length, statements[0]!.origins]).toEqual([2, 1]);
  expect(statements[0]!.cites).toEqual(['NOLA.com', 'engineer']);
});

test('statements come by origins, then outlets, then their place in the articles', async () => {
  const places: [number, number][][] = [
    [[0, 1]],
    [[1, 0]],
    [
      [0, 0],
      [1, 1],
    ],
    [[2, 0]],
  ];
  const { statements } = await canonicalizeTask.run(clustered([a, b, { ...c, origin: 'a.txt' }], places));
  expect(statements.map(({ id, text }) => [id, text])).toEqual([
    ['1.1', 'The bridge closed.'],
    ['1.2', 'Rain fell all night.'],
    ['1.3', 'The bridge closed, said the council.'],
    ['1.4', 'A bakery sold bread.'],
  ]);
});

test('conflicts name the statement they are about', async () => {
  const first = article('The storm hit the coast on May 3, 2021.', { id: 'a.txt', outlet: 'Bay Times' });
  const second = article('On May 5, 2021, the storm hit the coast.', { id: 'b.txt', outlet: 'Hill Post' });
  const { conflicts } = await canonicalizeTask.run(
    clustered([first, second], [
      [
        [0, 0],
        [1, 0],
      ],
    ] as [number, number][][]),
  );
  expect(conflicts.map(({ kind, statements }) => [kind, statements])).toEqual([['date', ['1.1']]]);
});
