import { expect, test } from '@jest/globals';
import { readByline } from '../../src/readers/byline.ts';

test.each([
  ['By Lena Orr', 'Lena Orr'],
  ['by: Lena Orr and Tom Vance', 'Lena Orr and Tom Vance'],
  ['By Lena Orr | 4 June 2024', 'Lena Orr'],
  ['Lena Orr4 June 2024651', 'Lena Orr'],
  ['By Lena Orr Published June 4, 2024', 'Lena Orr'],
  ['Lena OrrTwitter', 'Lena Orr'],
  ['Lena Orr, Tom Vance', 'Lena Orr, Tom Vance'],
  ['See full bio', null],
  ['https://network.example/lena', null],
  ['lena@argus.example', null],
  ['', null],
])('makes of the byline %p: %p', (byline, expected) => {
  expect(readByline(byline)).toBe(expected);
});
