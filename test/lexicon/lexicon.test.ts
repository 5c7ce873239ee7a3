import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  englishLexicon,
  hasTag,
  lexiconKeys,
  lexiconTags,
  lookUp,
  lookUpNumber,
  readLexicon,
} from '../../src/lexicon/lexicon.ts';

test('a word has its tags and no others, however objects are made', () => {
  expect(hasTag('driver', 'person')).toBe(true);
  expect(hasTag('driver', 'place')).toBe(false);
  expect(hasTag('constructor', 'person')).toBe(false);
});

test('the noun of an event has its verb', () => {
  expect(lookUp('death', 'act')).toBe('die');
  expect(lookUp('driver', 'act')).toBeNull();
});

test('a month is one and a verb at once, a second a unit of time', () => {
  expect([lookUpNumber('may', 'month'), hasTag('may', 'auxiliary')]).toEqual([5, true]);
  expect([lookUp('secs', 'measure'), lookUp('sec', 'measure'), lookUp('sec', 'dimension')]).toEqual([
    null,
    'second',
    'time',
  ]);
});

test('the list has each word once, in order, in lower case, with known tags and keys alone', () => {
  const lexicon = readLexicon(englishLexicon);
  const words = readFileSync(englishLexicon, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]!);
  expect(words).toEqual([...new Set(words)].sort());
  const isAbbreviation = (word: string) => lexicon.get(word)!.values.has('abbreviation');
  expect(words.filter((word) => word !== word.toLowerCase() && !isAbbreviation(word))).toEqual([]);
  const known = new Set<string>([...lexiconTags, ...lexiconKeys]);
  const unknown = [...lexicon.values()]
    .flatMap(({ tags, values }) => [...tags, ...values.keys()])
    .filter((tag) => !known.has(tag));
  expect(unknown).toEqual([]);
});
