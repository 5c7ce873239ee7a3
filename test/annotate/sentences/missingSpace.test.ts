import { expect, test } from '@jest/globals';
import { isSpaceMissing } from '../../../src/annotate/sentences/missingSpace.ts';

test.each([
  ['The vote is over', 'Today the count begins.'],
  ['The vote is over', "O'Dowd won."],
  ['The vote is over', 'U.S. troops left.'],
  ['He told the AP (twice)', 'Nobody listened.'],
  ['He called NATO', 'Nobody answered.'],
])('sees that a space is missing: %s.%s', (before, following) => {
  expect(isSpaceMissing(before, following, false)).toBe(true);
});

test.each([
  ['See example', 'Com for more.'],
  ['See www.example', 'Oake for more.'],
  ['See example.org/oake', 'Today is another page.'],
  ['Open plan', 'PDF first.'],
  ['The U.S', 'Army left.'],
  ['The Sobig', 'F worm'],
  ['The vote is over', '5 percent'],
])('sees that none is: %s.%s', (before, following) => {
  expect(isSpaceMissing(before, following, false)).toBe(false);
});

test('takes more before a word that likely opens a sentence', () => {
  expect(isSpaceMissing('He left the U.S', 'The', true)).toBe(true);
  expect(isSpaceMissing('He left the U.S', 'The', false)).toBe(false);
});
