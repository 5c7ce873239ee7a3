import { expect, test } from '@jest/globals';
import { compareSentences, createSentenceIndex } from '../../../src/articles/origins/sentenceIndex.ts';
import { article } from '../../build.ts';

const compare = (text: string) => compareSentences(article(text));

function matches(mine: string, ...others: string[]) {
  const index = createSentenceIndex();
  for (const [i, text] of others.entries()) index.add(i, compare(text));
  return index.match(compare(mine));
}

test('what is quoted is not compared, and names, figures, dates and grammar are no words of its own', () => {
  const [sentence] = compare(
    'The mayor, Ida Tannenbaum, told 40 angry neighbours on Monday in the draughty old gym “we shall open it again”.',
  );
  expect(sentence!.all).not.toContain('shall');
  expect(sentence!.own).toEqual(['mayor', 'told', 'draughti', 'old', 'gym']);
});

test('few words of its own are none', () => {
  expect(compare('Nobody was hurt, the mayor said.')[0]!.own).toEqual([]);
});

test('the same sentence is as close as can be, one in other words not at all', () => {
  const sentence = 'Volunteers carried sandbags to the mill through the muddy meadow.';
  expect(matches(sentence, sentence).get(0)).toEqual([{ mine: 0, theirs: 0, all: 1, own: 1, fits: true }]);
  expect(matches(sentence, 'People in boots brought bags of earth to the mill by night.').size).toBe(0);
});

test('closeness is the shared stems less those that are not, of all', () => {
  const [match] = matches('Volunteers carried sandbags to the mill.', 'Volunteers hauled sandbags to the mill.').get(
    0,
  )!;
  /* Of 12 stems 10 are shared: (10 - 2) / 12. */
  expect(match!.all).toBeCloseTo(8 / 12);
  /* Of 8 stems 6 are shared: (6 - 2) / 8. */
  expect(match!.own).toBeCloseTo(4 / 8);
});

test('each article that holds a sentence is found, with its place', () => {
  const sentence = 'Volunteers carried sandbags to the mill.';
  const found = matches(sentence, `Rain fell. ${sentence}`, 'Rain fell again all night.', sentence);
  expect([...found].map(([i, [match]]) => [i, match!.theirs])).toEqual([
    [0, 1],
    [2, 0],
  ]);
});
