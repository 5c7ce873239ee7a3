import { expect, test } from '@jest/globals';
import { isBareDate } from '../../src/cleaning/isBareDate.ts';

test.each([
  'Saturday, January 8, 2005',
  '6 May 2024',
  'Sept. 3, 2021',
  '2024-05-06',
  '06/05/2024',
  '9:15 a.m.',
  'Published: May 6, 2024 at 9:15 a.m. ET',
  'Updated 14:05 GMT | Mon 6 May 2024',
  'Last updated on May 6th, 2024',
])('a date is: %s', (line) => {
  expect(isBareDate(line)).toBe(true);
});

test.each([
  'Monday',
  '2024',
  'May',
  '5,000',
  'May 6, 2024, was a Monday',
  'On May 6 the pier opened',
  '0800 811 812',
  'Updated',
  '',
])('no date is: %s', (line) => {
  expect(isBareDate(line)).toBe(false);
});
