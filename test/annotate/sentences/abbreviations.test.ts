import { expect, test } from '@jest/globals';
import { abbreviationKind, isNameWithExclamation } from '../../../src/annotate/sentences/abbreviations.ts';

test.each([
  ['Mr', 'binding'],
  ['GEN', 'binding'],
  ['No', 'counting'],
  ['Aug', 'counting'],
  ['Bros', 'naming'],
  ['Inc', 'company'],
  ['Ala', 'place'],
  ['p.m', 'clock'],
] as const)('knows %s as %s', (word, kind) => {
  expect(abbreviationKind(word)).toBe(kind);
});

test('takes letters with stops between them and single letters for parts of names', () => {
  expect(abbreviationKind('U.S')).toBe('naming');
  expect(abbreviationKind('Ph.D')).toBe('naming');
  expect(abbreviationKind('W')).toBe('naming');
});

test.each(['river', 'example.com', 'mar', 'constructor', ''])('does not know %j', (word) => {
  expect(abbreviationKind(word)).toBeNull();
});

test('knows names that end in an exclamation mark', () => {
  expect(isNameWithExclamation('Yahoo')).toBe(true);
  expect(isNameWithExclamation('Stop')).toBe(false);
});
