import { expect, test } from '@jest/globals';
import type { Conflict, NonEmpty, Statement, StoryArticle } from '../../src/model.ts';
import { listOmissions } from '../../src/summary/listOmissions.ts';
import { article, story } from '../build.ts';
import { statement } from '../renderers/report.ts';

const bridge = 'The flood closed the bridge over the river.';
const cows = 'Farmers led forty cows to higher ground.';

/** What is left out where the first sentences of articles a, b, c, … report a fact, so many of them. */
function leftOut(
  reporting: number,
  texts: NonEmpty<string>,
  fields: Partial<StoryArticle> = {},
  conflicts: readonly Conflict[] = [],
) {
  const read = texts.map((text, i) => ({ ...article(text, { id: `${'abcdef'[i]}.txt` }), ...(i === 1 && fields) }));
  const { articles } = story(read as unknown as NonEmpty<StoryArticle>);
  const members = articles.slice(0, reporting).map(({ id, sentences: [first] }) => {
    return { article: id, start: first!.start, end: first!.end, text: first!.text };
  }) as unknown as Statement['members'];
  const outlets = articles.slice(0, reporting).map(({ outlet }) => outlet) as unknown as Statement['outlets'];
  const origins = new Set(articles.slice(0, reporting).map(({ origin }) => origin)).size;
  return listOmissions(
    [statement('1.1', members[0].text, { canonical: members[0], members, outlets, origins })],
    articles,
    conflicts,
    () => new Set(outlets),
  );
}

test('an outlet leaves out what two other origins report', () => {
  expect(leftOut(2, [bridge, bridge, cows])).toEqual([{ outlet: 'c', statements: ['1.1'] }]);
});

test.each<[string, number, NonEmpty<string>]>([
  ['one other reports', 1, [bridge, cows, cows]],
  ['fewer than half of the others report', 2, [bridge, bridge, cows, cows, cows, cows]],
  ['it says in other words', 2, [bridge, bridge, `${cows} The bridge over the river is closed.`]],
  ['cannot be read alone', 2, ['She closed the bridge over the river.', bridge, cows]],
])('but not what %s', (_, reporting, texts) => {
  expect(leftOut(reporting, texts)).toEqual([]);
});

test('two outlets of one origin are one witness', () => {
  expect(leftOut(2, [bridge, bridge, cows], { origin: 'a.txt' })).toEqual([]);
});

test('an outlet that gives the same time of day may well tell the fact', () => {
  const fell = 'The bridge over the river fell at 6:40 a.m., shortly before the market opened, police said.';
  expect(leftOut(2, [fell, fell, 'Part of the old crossing at Tolm collapsed at 6:40 in the morning.'])).toEqual([]);
});

test('an outlet that gives another date leaves nothing out', () => {
  const span = (article: string) => ({ article, start: 0, end: 4, text: 'late' });
  const conflict: Conflict = {
    kind: 'date',
    statements: ['1.1'],
    relation: 'unresolved',
    values: [
      { value: 'Aug. 23', members: [span('a.txt')] },
      { value: 'Aug. 24', members: [span('c.txt')] },
    ],
  };
  expect(leftOut(2, [bridge, bridge, cows], {}, [conflict])).toEqual([]);
  expect(leftOut(2, [bridge, bridge, cows], {}, [{ ...conflict, statements: ['1.2'] }])).toHaveLength(1);
});
