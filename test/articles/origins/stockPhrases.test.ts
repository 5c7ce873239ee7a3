import { expect, test } from '@jest/globals';
import { isStockPhrase } from '../../../src/articles/origins/stockPhrases.ts';

test.each([
  'Anyone with information is asked to call the harbour police.',
  'She was taken to a hospital in Lisk, where she was pronounced dead.',
  'An investigation into the cause of the accident is under way.',
  'The offence carries a sentence of up to five years in prison.',
  'The company did not immediately respond to a request for comment.',
  'Call the coast guard on 0555 123 456.',
])('is one: %s', (sentence) => {
  expect(isStockPhrase(sentence)).toBe(true);
});

test.each([
  'The flood closed the old bridge over the river.',
  'She called her brother from the station.',
  'The hospital will move to a new building in May.',
  'He was sentenced for the theft of a boat.',
])('is none: %s', (sentence) => {
  expect(isStockPhrase(sentence)).toBe(false);
});
