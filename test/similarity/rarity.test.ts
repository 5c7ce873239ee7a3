import { expect, test } from '@jest/globals';
import { stem } from '../../src/annotate/words/stems.ts';
import { rarityOf } from '../../src/similarity/rarity.ts';

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
