import { expect, test } from '@jest/globals';
import { createLemmatizer } from '../../src/annotate/lemmatize.ts';

const rules = new Map([
  ['NOUN -s', '1'],
  ['NOUN -ies', '3y'],
  ['NOUN -', '0'],
  ['VERB went', '=go'],
  ['PROPN -', '^0'],
]);
const lemmatize = createLemmatizer(rules);

test('the longest ending that has a rule tells', () => {
  expect(lemmatize('Cities', 'NOUN')).toBe('city');
  expect(lemmatize('cats', 'NOUN')).toBe('cat');
});

test('a word that is an exception has its own lemma', () => {
  expect(lemmatize('Went', 'VERB')).toBe('go');
});

test('names keep their capitals', () => {
  expect(lemmatize('Paris', 'PROPN')).toBe('Paris');
});

test('numbers lose their commas', () => {
  expect(lemmatize('1,500', 'NUM')).toBe('1500');
});

test('a word without a rule is its own lemma', () => {
  expect(lemmatize('Hm', 'INTJ')).toBe('Hm');
});
