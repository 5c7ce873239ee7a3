import { expect, test } from '@jest/globals';
import { dateInAddress } from '../../src/readers/dateInAddress.ts';

test.each([
  ['https://argus.example/2024/06/04/pool', '2024-06-04'],
  ['https://argus.example/uk/2024/jun/4/pool', '2024-06-04'],
  ['https://argus.example/2024-06-04-pool.html', '2024-06-04'],
  ['https://argus.example/news/20240604/pool', '2024-06-04'],
  ['https://argus.example/2024/13/04/pool', null],
  ['https://argus.example/2024/06/pool', null],
  ['https://argus.example/id/120240604', null],
  ['no address', null],
  [null, null],
])('finds in %p the day %p', (url, expected) => {
  expect(dateInAddress(url)).toBe(expected);
});
