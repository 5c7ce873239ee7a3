import { describe, expect, test } from '@jest/globals';
import { besideStamps, findStamps } from '../../src/cleaning/stamps.ts';

const read = (line: string) => findStamps(line).map(({ date, isUpdate }) => (isUpdate ? `updated ${date}` : date));

describe('findStamps', () => {
  test.each([
    ['4 June 2024, 10:00 (GMT+05:00)', ['2024-06-04T10:00+05:00']],
    ['PUBLISHED: TUESDAY, JUNE 4, 2024, 1:32 PM', ['2024-06-04T13:32']],
    ['Tue 4 Jun 2024 09.30 BST', ['2024-06-04T09:30+01:00']],
    ['09:30, 4 June 2024', ['2024-06-04T09:30']],
    ['10:03 AM GMT+1, June 4, 2024', ['2024-06-04T10:03+01:00']],
    ['4 June 2024 @ 09:29 pm', ['2024-06-04T21:29']],
    ['4 June 2024-21:29', ['2024-06-04T21:29']],
    ['June 4, 2024 - 9:30am', ['2024-06-04T09:30']],
    ['on Jun 4 2024, 5:55p', ['2024-06-04T17:55']],
    ['2024/6/4 15:07', ['2024-06-04T15:07']],
    ['2024. 06. 04. 09:30', ['2024-06-04T09:30']],
    ['Article posted on 04.06.2024', ['2024-06-04']],
    ['06 / 24 / 2024 at 11:00 AM EDT', ['2024-06-24T11:00-04:00']],
    ['06 / 04 / 24 05:40 PM ET', ['2024-06-04T17:40-04:00']],
    ['4 June 2024 Last updated at 13:59 GMT', ['2024-06-04T13:59Z']],
    ['Posted June 4, 2024-3:47pm Updated June 5, 2024-6:56am', ['2024-06-04T15:47', 'updated 2024-06-05T06:56']],
    ['14/05/2024 01:57 | Updated on 20/05/2024 19:20', ['2024-05-14T01:57', 'updated 2024-05-20T19:20']],
    ['Last modified on Mon 20 May 2024 11.12 BST', ['updated 2024-05-20T11:12+01:00']],
  ])('reads %p as %p', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test.each(['04/06/2024', '31 February 2024', '32.13.2024', 'June 2024', '1,200 on 3', 'x'.repeat(300)])(
    'reads nothing in %p',
    (line) => {
      expect(findStamps(line)).toEqual([]);
    },
  );

  test('tells what a line says besides', () => {
    const line = 'By Lena Orr | Published 4 June 2024 at 10:00';
    expect(besideStamps(line, findStamps(line))).toBe('By Lena Orr');
  });

  test('takes time in step with the length of a line', () => {
    expect(findStamps('published on '.repeat(15))).toEqual([]);
    expect(findStamps('1 2 3 4 '.repeat(24))).toEqual([]);
  });
});
