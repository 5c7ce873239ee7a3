import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { stem } from '../../src/annotate/words/stems.ts';
import { openWordVectors } from '../../src/lexicon/wordVectors.ts';
import { rarityOf } from '../../src/similarity/rarity.ts';
import { listStemRanks } from '../../tools/listStemRanks.ts';

test('a common word tells less than a rarer one, and a word never heard of the most', () => {
  const words = ['the', 'said', 'police', 'earthquake', 'quxotl'];
  const rarities = words.map((word) => rarityOf(stem(word)));
  expect(rarities).toEqual([...rarities].sort((a, b) => a - b));
});

test('the forms of a word tell as much as the commonest of them', () => {
  expect(rarityOf(stem('bridges'))).toBe(rarityOf(stem('bridge')));
});

test('the commonest word tells next to nothing', () => {
  expect(rarityOf('the')).toBeLessThan(0.1);
});

test.each([
  ['the', 1],
  ['of', 2],
  ['said', 59],
  ['police', 567],
  ['earthquake', 5795],
  ['quxotl', 30_000],
])('“%s” has rank %i, and one of rank 25 n stands in one of n + 1 reports', (word, rank) => {
  expect(rarityOf(stem(word))).toBeCloseTo(Math.log(1 + rank / 25), 12);
});

test('the list of stems is that of the vocabulary that comes with newsmerge', () => {
  const list = readFileSync(new URL('../../data/stemRanks.txt', import.meta.url), 'utf8');
  expect(list).toBe(listStemRanks(openWordVectors().words));
});
