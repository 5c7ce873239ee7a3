import { expect, test } from '@jest/globals';
import { findEmbeddedQuotations } from '../../../src/annotate/sentences/embeddedQuotations.ts';

function embedded(text: string): string[] {
  return findEmbeddedQuotations(text).map(({ start, end }) => text.slice(start, end));
}

test('finds short quotations behind which the sentence goes on', () => {
  expect(embedded('They shouted "Stop! Thief!" and ran, “Wait. Stop.” as if')).toEqual([
    '"Stop! Thief!"',
    '“Wait. Stop.”',
  ]);
});

test.each([
  ['words that name the speaker', '"Stop! Thief!" she shouted. “Wait. Stop.” said Oake.'],
  ['a new sentence', 'They shouted "Stop! Thief!" Nobody came.'],
  ['the space between two quotations', 'He said "yes," then "no."'],
  ['a long quotation', `He said "${'It rained and rained. '.repeat(4)}And it poured," and left.`],
])('does not take for one: %s', (_, text) => {
  expect(embedded(text).filter((quotation) => /[.!?]\S* /.test(quotation))).toEqual([]);
});
