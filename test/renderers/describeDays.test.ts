import { expect, test } from '@jest/globals';
import { describeDay, describeDays } from '../../src/renderers/describeDays.ts';

test.each([
  ['2021-03-29', '29 March 2021'],
  ['2021-12-01T23:30:00+02:00', '1 December 2021'],
  ['--08-21', '--08-21'],
])('%s is %s', (date, expected) => {
  expect(describeDay(date)).toBe(expected);
});

test.each([
  ['2021-03-29', '2021-03-29', '29 March 2021'],
  ['2021-03-29', '2021-03-30', '29–30 March 2021'],
  ['2021-03-29', '2021-04-01', '29 March to 1 April 2021'],
  ['2021-12-31', '2022-01-01', '31 December 2021 to 1 January 2022'],
])('%s to %s is %s', (first, last, expected) => {
  expect(describeDays(first, last)).toBe(expected);
});
