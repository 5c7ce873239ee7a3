import { expect, test } from '@jest/globals';
import { instantOf } from '../../../src/annotate/dates/instantOf.ts';

test.each([
  ['a day is its first moment', '1970-01-02', 86_400_000],
  ['a month is its first day', '1970-02', 31 * 86_400_000],
  ['a year is its first day', '1971', 365 * 86_400_000],
  ['an offset counts', '1970-01-01T02:00:00+02:00', 0],
  ['a Z counts', '1970-01-01T00:00:01Z', 1000],
])('%s', (_, iso, expected) => {
  expect(instantOf(iso)).toBe(expected);
});

test("a time without a zone does not depend on the machine's", () => {
  expect(instantOf('1970-01-01T14:05')).toBe(instantOf('1970-01-01T14:05Z'));
});
