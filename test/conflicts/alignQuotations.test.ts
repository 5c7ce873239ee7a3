import { expect, test } from '@jest/globals';
import { alignQuotations, gap } from '../../src/conflicts/alignQuotations.ts';

const align = (a: string, b: string, beginAlike = false) => {
  const aligned = alignQuotations(a.split(' '), b.split(' '), beginAlike);
  return aligned?.changes.map(({ a: from, b: to }) => `${from.join(' ')} > ${to.join(' ')}`) ?? null;
};

test.each([
  ['nothing', 'we rebuild old bridges', 'we rebuild old bridges', []],
  ['quoting less', 'we rebuild old bridges', 'rebuild old bridges', []],
  ['a word in the middle', 'we rebuild old bridges here', 'we repair old bridges here', ['rebuild > repair']],
  ['a word less', 'we gladly rebuild old bridges', 'we rebuild old bridges', ['gladly > ']],
  ['the last words', 'we reject his visit', 'we reject his message', ['visit > message']],
  ['an opening of its own', 'he told the press that the old bridge opens', 'the old bridge opens', []],
  ['the first word', 'they ruined a whole life', 'it ruined a whole life', ['they > it']],
  ['what is cut', `we rebuild ${gap} bridges this year`, 'we rebuild old bridges this year', []],
])('%s', (_, a, b, changes) => {
  expect(align(a, b)).toEqual(changes);
});

test('a word before all the others is a change only where both begin a sentence', () => {
  expect(align('and we rebuild old bridges', 'we rebuild old bridges')).toEqual([]);
  expect(align('and we rebuild old bridges', 'we rebuild old bridges', true)).toEqual(['and > ']);
});

test('an article more or less is no change', () => {
  expect(align('it was an honor and a privilege', 'it was an honor and privilege')).toEqual([]);
});

test('quotations that share too little, or only words that all share, are two', () => {
  expect(align('we rebuild old bridges', 'nobody saw the old ferry')).toBeNull();
  expect(align('it is that it was', 'it is that it were')).toBeNull();
});
