import { expect, test } from '@jest/globals';
import { findSharedPassages } from '../../src/origins/sharedPassages.ts';
import { shingle } from '../../src/origins/shingles.ts';
import { article } from '../build.ts';

const passages = (text: string, other: string) =>
  findSharedPassages(shingle(article(text), true), shingle(article(other), true)).map(({ start, end }) =>
    text.slice(start, end),
  );

test('a passage runs as far as the words agree', () => {
  expect(
    passages(
      'Officials said the old bridge over the river was closed at noon. More follows.',
      'Police: the old bridge over the river was closed this morning by the council.',
    ),
  ).toEqual(['the old bridge over the river was closed']);
});

test('texts that share no five words share no passage', () => {
  expect(passages('The old bridge was closed.', 'The old bridge has been shut since noon.')).toEqual([]);
});

test('only the eight longest passages are shown, in the order of the text', () => {
  const facts = Array.from({ length: 10 }, (_, i) => `alpha${i} beta${i} gamma${i} delta${i} epsilon${i}`);
  const longer = facts.map((fact, i) => (i < 2 ? fact : `${fact} zeta${i}`));
  const found = passages(longer.join(' one. '), longer.join(' other. '));
  expect(found).toEqual(longer.slice(2));
});
