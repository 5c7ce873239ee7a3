import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { actOf, englishLexicon, hasTag, lexiconTags, readLexicon } from '../../src/lexicon/lexicon.ts';

test('a word has its tags and no others, however objects are made', () => {
  expect(hasTag('driver', 'person')).toBe(true);
  expect(hasTag('driver', 'place')).toBe(false);
  expect(hasTag('constructor', 'person')).toBe(false);
});

test('the noun of an event has its verb', () => {
  expect(actOf('death')).toBe('die');
  expect(actOf('driver')).toBeNull();
});

test('the list has each word once, in order, in lower case, with known tags alone', () => {
  const words = readFileSync(englishLexicon, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]!);
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  const known = new Set<string>(lexiconTags);
  const unknown = [...readLexicon(englishLexicon).values()]
    .flatMap(({ tags }) => [...tags])
    .filter((tag) => !known.has(tag));
  expect(unknown).toEqual([]);
});
