import { expect, test } from '@jest/globals';
import { compareWords } from '../../../src/renderers/page/compareWords.ts';

const show = (from: string, to: string) =>
  compareWords(from, to)
    .map(({ kind, text }) => ({ same: text, added: `+${text}+`, left: `-${text}-` })[kind])
    .join(' ');

test('words that only one of them has are told apart', () => {
  expect(show('The old bridge closed on Monday.', 'The bridge was closed on Monday')).toBe(
    'The -old- bridge +was+ closed on Monday',
  );
});

test('what stands in place of other words follows them', () => {
  expect(show('Two cars were lost.', 'Three cars were lost.')).toBe('-Two- +Three+ cars were lost.');
});

test('capitals and marks are no difference, signs alone are', () => {
  expect(show('“Rain,” he said', 'rain he said')).toBe('rain he said');
  expect(show('Rain – and wind', 'Rain and wind')).toBe('Rain -–- and wind');
});

test('of a sentence in other words only its own words are marked', () => {
  expect(show('The river rose overnight', 'Water from the hills flooded a mill')).toBe(
    '+Water from+ the +hills flooded a mill+',
  );
});

test('texts too long to be compared are wholly different', () => {
  const long = Array.from({ length: 2001 }, (_, i) => `w${i}`).join(' ');
  expect(compareWords(long, long).map(({ kind }) => kind)).toEqual(['added']);
});
