import { expect, test } from '@jest/globals';
import { findListedNames } from '../../src/annotate/listedNames.ts';
import { nameLists, readNameLists } from '../../src/annotate/nameLists.ts';
import { readWordClusters } from '../../src/annotate/wordClusters.ts';
import { createWordForms } from '../../src/annotate/wordForms.ts';

const data = new URL('../../data/', import.meta.url);
const listsOf = readNameLists(new URL('nameLists.bin', data));
const formOf = createWordForms(readWordClusters(new URL('wordClusters.bin', data)), listsOf);
const spansOf = (words: string) => [...findListedNames(words.split(' ').map(formOf), listsOf).spans];

test('the lists tell places, persons and nouns for bodies apart', () => {
  expect(listsOf('kuala lumpur') & nameLists.place).toBeTruthy();
  expect(listsOf('kuala lumpur') & nameLists.person).toBe(0);
  expect(listsOf('university') & nameLists.bodyNoun).toBeTruthy();
  expect(listsOf('dunmerish')).toBe(0);
});

test('the longest listed name counts, and small letters make none', () => {
  const place = nameLists.place * 8;
  expect(spansOf('in Kuala Lumpur now')).toEqual([0, place + 2, place + 4, 0]);
  expect(spansOf('in kuala lumpur now')).toEqual([0, 0, 0, 0]);
});
