import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDates } from '../../../src/annotate/dates/dates.ts';

/** A Friday. */
const friday = '2021-09-03T14:05:00+01:00';

function read(sentence: string, publishedAt: string | null = friday): string[] {
  return findDates(sentence, { start: 0, end: sentence.length }, publishedAt).map(
    ({ text, value }) => `${text} = ${value}`,
  );
}

describe('days', () => {
  test.each([
    ['It was filed on Aug. 23.', ['Aug. 23 = 2021-08-23']],
    ['It was filed on August 20 and 21.', ['August 20 = 2021-08-20', '21 = 2021-08-21']],
    ['It ran on Aug. 20, 21 and 22.', ['Aug. 20 = 2021-08-20', '21 = 2021-08-21', '22 = 2021-08-22']],
    ['It ran Aug. 20-23.', ['Aug. 20-23 = 2021-08-20/2021-08-23']],
    ['It ran from July 31 to Aug. 2.', ['July 31 to Aug. 2 = 2021-07-31/2021-08-02']],
    ['It ran from 20 to 23 August.', ['20 to 23 August = 2021-08-20/2021-08-23']],
    ['It opened on 23 August 2019.', ['23 August 2019 = 2019-08-23']],
    ['It opened on the 23rd of August, 2019.', ['23rd of August, 2019 = 2019-08-23']],
    ['It opened on Thursday, Aug. 23, 2018, at noon.', ['Thursday, Aug. 23, 2018 = 2018-08-23']],
    ['It opened on 2021-08-23.', ['2021-08-23 = 2021-08-23']],
    ['It opened on 8/23/2021.', ['8/23/2021 = 2021-08-23']],
    ['It opened on 23/8/2021.', ['23/8/2021 = 2021-08-23']],
    ['It opened on May 3 and 4 people came.', ['May 3 = 2021-05-03']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('a year that is not stated', () => {
  test.each([
    ['It reopens on January 10.', friday, ['January 10 = 2022-01-10']],
    ['It closed on Dec. 30.', '2021-01-05', ['Dec. 30 = 2020-12-30']],
    ['It closed on Dec. 30.', null, ['Dec. 30 = --12-30']],
    ['It closed on Dec. 30.', '2021', ['Dec. 30 = --12-30']],
    ['It closed in late August.', null, ['late August = --08-21/--08-31']],
  ])('%s (published %s)', (sentence, publishedAt, expected) => {
    expect(read(sentence, publishedAt)).toEqual(expected);
  });
});

describe('months and years', () => {
  test.each([
    ['It closed in late August.', ['late August = 2021-08-21/2021-08-31']],
    ['It closed in early March 2020.', ['early March 2020 = 2020-03-01/2020-03-10']],
    ['It closed in mid-June.', ['mid-June = 2021-06-11/2021-06-20']],
    ['It closed in late February 2020.', ['late February 2020 = 2020-02-21/2020-02-29']],
    ['It closed in March 2021.', ['March 2021 = 2021-03']],
    ['It closed in May.', ['May = 2021-05']],
    ['It closed last October.', ['last October = 2020-10']],
    ['It closed in 2019.', ['2019 = 2019']],
    ['The 2016 elections were close.', ['2016 = 2016']],
    ['He led it from 2010-2015.', ['2010-2015 = 2010/2015']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('weekdays and days told from the day of publication', () => {
  test.each([
    ['As of Thursday, the bridge was closed.', friday, ['Thursday = 2021-09-02']],
    ['The bridge closed Friday.', friday, ['Friday = 2021-09-03']],
    ['The bridge closed last Friday.', friday, ['last Friday = 2021-08-27']],
    ['The bridge will reopen on Monday.', friday, ['Monday = 2021-09-06']],
    ['The mayor said Thursday that it will reopen.', friday, ['Thursday = 2021-09-02']],
    ['It is due to reopen on Monday.', friday, ['Monday = W1']],
    ['It reopens next Friday.', friday, ['next Friday = W5']],
    ['The bridge closed on Thursday.', null, ['Thursday = W4']],
    ['It closed yesterday and opens tomorrow.', friday, ['yesterday = 2021-09-02', 'tomorrow = 2021-09-04']],
    ['It is open today.', '2021-03-01', ['today = 2021-03-01']],
    ['It closed yesterday.', '2021-03-01', ['yesterday = 2021-02-28']],
    ['It closed yesterday.', null, []],
  ])('%s (published %s)', (sentence, publishedAt, expected) => {
    expect(read(sentence, publishedAt)).toEqual(expected);
  });
});

describe('what is no date', () => {
  test.each([
    'They may march on, and April Jones may not.',
    'She sat in the Sun. Sat down, Mon ami.',
    'The Sunday Times reported on Black Friday sales.',
    'It opens every Friday, and closes on Sundays.',
    'More than 2000 came, then 2,021 people, and 2000 people left.',
    'It was 3/4/2021 there.',
    'There is no Feb. 30.',
    'The 1990s ended at 10:30 a.m. in room 2012.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

test('dates lie in the range, in order, apart from each other, and their text is the slice', () => {
  const piece = fc.constantFrom(
    'May',
    'Aug.',
    'August',
    '3',
    '21st',
    '2021',
    ',',
    'and',
    '-',
    'to',
    'of',
    'late',
    'Friday',
    'last',
    'yesterday',
    '/',
    '2020-02-30',
    '2020-02-29',
    'the',
    'in',
    '4/5/2020',
    'will',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, fc.constantFrom('', ' ', '\n')), { maxLength: 40 }),
      fc.nat(20),
      (pieces, cut) => {
        const text = pieces.flat().join('');
        const range = { start: Math.min(cut, text.length), end: text.length };
        let end = range.start;
        for (const date of findDates(text, range, friday)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(date.value).toMatch(/^(?:(?:\d{4}|-)(?:-\d\d){0,2}|W[1-7])(?:\/(?:\d{4}|-)(?:-\d\d){0,2})?$/);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(range.end);
      },
    ),
  );
});
