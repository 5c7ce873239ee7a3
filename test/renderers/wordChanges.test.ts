import { expect, test } from '@jest/globals';
import { wordChanges } from '../../src/renderers/wordChanges.ts';

test('words that stand for others, that are added and that are left out are told in order', () => {
  expect(
    wordChanges('We will never rebuild the bridge now, friends', 'We will repair the old bridge, friends'),
  ).toEqual([
    { from: 'never rebuild', to: 'repair' },
    { from: '', to: 'old' },
    { from: 'now', to: '' },
  ]);
});

test('marks, capitals, brackets, cuts and less at either end are no changes', () => {
  expect(wordChanges('And so we will open the bridge in spring', '[Then] we will, open … the Bridge')).toEqual([]);
});

test('another word at the very end or beginning is a change', () => {
  expect(wordChanges('Open the old bridge', 'Shut the old gate')).toEqual([
    { from: 'Open', to: 'Shut' },
    { from: 'bridge', to: 'gate' },
  ]);
});

test('texts that share no word have no changes to tell', () => {
  expect(wordChanges('one two', 'three four')).toEqual([]);
});
