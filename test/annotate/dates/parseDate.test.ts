import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from '../../../src/annotate/dates/parseDate.ts';

test.each([
  ['2021-09-03', '2021-09-03'],
  ['2021-09', '2021-09'],
  ['2021', '2021'],
  ['20210903', '2021-09-03'],
  ['2021-09-03T14:05:00+01:00', '2021-09-03T14:05:00+01:00'],
  ['2021-09-03T14:05:00.250Z', '2021-09-03T14:05:00.250Z'],
  ['2021-09-03 14:05', '2021-09-03T14:05'],
  ['20210903T140500Z', '2021-09-03T14:05:00Z'],
  ['Fri, 03 Sep 2021 14:05:00 +0100', '2021-09-03T14:05:00+01:00'],
  ['Fri, 03 Sep 2021 14:05:00 GMT', '2021-09-03T14:05:00Z'],
  ['Fri, 03 Sep 21 14:05:00 GMT', '2021-09-03T14:05:00Z'],
  ['3 Sep 99 14:05 EST', '1999-09-03T14:05-05:00'],
  ['1630677900', '2021-09-03T14:05:00Z'],
  ['1630677900250', '2021-09-03T14:05:00.250Z'],
  ['Sept. 3, 2021', '2021-09-03'],
  ['September 3rd, 2021', '2021-09-03'],
  ['3 September 2021 at 14:05 BST', '2021-09-03T14:05+01:00'],
  ['Fri 3 Sep 2021 14:05 GMT+1', '2021-09-03T14:05+01:00'],
  ['Friday, September 3, 2021, 2:05 p.m. EDT', '2021-09-03T14:05-04:00'],
  ['2:05 PM ET, Fri September 3, 2021', '2021-09-03T14:05-04:00'],
  ['2:05 PM ET, Fri December 3, 2021', '2021-12-03T14:05-05:00'],
  ['12:30 a.m., 3 September 2021', '2021-09-03T00:30'],
  ['the 3rd of September, 2021', null],
  ['3rd of September, 2021', '2021-09-03'],
  ['September 2021', '2021-09'],
  ['23/04/2021', '2021-04-23'],
  ['04/23/2021', '2021-04-23'],
  ['04.04.2021', '2021-04-04'],
  ['  Sept. 3,\n2021 ', '2021-09-03'],
  ['29 February 2020', '2020-02-29'],
])('%j is %j', (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});

test.each([
  '',
  '03/04/2021',
  '31 February 2021',
  '29 February 2021',
  '2021-13-01',
  '2021-09-31',
  '2021-09-03T24:30:00',
  'Sept. 3, 2021 at 14:05 p.m.',
  'Sept. 3, 2021 at 14:61',
  '3 September 2021 14:05 XYZ',
  '3 September 2021 by Ana Rivera',
  'Updated 3 September 2021',
  '3 September 21',
  '3 Sep 21',
  '163067790',
  '16306779001',
  'Smarch 3, 2021',
  'yesterday',
  '3 September 2021 3',
])('%j is none', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('every day it writes it reads back unchanged', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
      const stamp = `${date.toISOString().slice(0, 19)}Z`;
      expect(parseDate(stamp)).toBe(stamp);
      expect(parseDate(stamp.slice(0, 10))).toBe(stamp.slice(0, 10));
    }),
  );
});

test('any text gives null or a date that it reads back unchanged', () => {
  const piece = fc.constantFrom(
    '3',
    '13',
    '31',
    '2021',
    'Sep',
    'Feb',
    'Fri',
    ',',
    ' ',
    '-',
    '/',
    ':',
    'T',
    'Z',
    'pm',
    'EST',
    '05',
    '+01:00',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const date = parseDate(pieces.join(''));
      if (date !== null) expect(parseDate(date)).toBe(date);
    }),
    { numRuns: 2000 },
  );
});
