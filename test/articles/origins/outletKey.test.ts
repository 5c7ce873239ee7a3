import { expect, test } from '@jest/globals';
import { nameAlone, outletKey } from '../../../src/articles/origins/outletKey.ts';

test.each([
  ['The Harbour Post', 'harbourpost'],
  ['harbour-post', 'harbourpost'],
  ["the Harbour Post's", 'harbourpost'],
  ['harbourpost.example', 'harbourpost'],
  ['news.harbourpost.co.uk', 'harbourpost'],
  ['the local newspaper Harbour Post', 'harbourpost'],
  ['Nola.com', 'nola'],
  ['The Associated Press', 'ap'],
  ['AP', 'ap'],
  ['dpa', 'dpa'],
  ['???', '???'],
])('the key of %s is %s', (name, key) => {
  expect(outletKey(name)).toBe(key);
});

test('what introduces a name is no part of it', () => {
  expect(nameAlone('official news agency Xinhua')).toBe('Xinhua');
  expect(nameAlone('Harbour Post')).toBe('Harbour Post');
});
