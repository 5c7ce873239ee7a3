import { expect, test } from '@jest/globals';
import { createDayAgreement } from '../../../src/articles/grouping/dayAgreement.ts';
import { daysBetween, readEventDay } from '../../../src/articles/grouping/eventDay.ts';
import { article } from '../../build.ts';

const dayOf = (text: string, publishedAt: string | null = null) => readEventDay(article(text, { publishedAt }));
const apart = (a: ReturnType<typeof dayOf>, b: ReturnType<typeof dayOf>) => daysBetween(a, b);

test('the news of an article is of the day that its lead names, not of a later or a long past one', () => {
  const published = '2021-05-06'; // a Thursday
  const thursday = dayOf('A bridge fell.', published);
  expect(apart(dayOf('A bridge fell on Monday.', published), thursday)).toBe(3);
  expect(apart(dayOf('A bridge will be opened on May 9.', published), thursday)).toBe(0);
  expect(apart(dayOf('A bridge that fell on May 3, 2011, will be rebuilt.', published), thursday)).toBe(0);
});

test('undated articles are compared by the weekday or the day of the year that their leads name', () => {
  expect(apart(dayOf('A bridge fell on Sunday.'), dayOf('A bridge fell on Monday.'))).toBe(1);
  expect(apart(dayOf('A bridge fell on Dec. 31.'), dayOf('A bridge fell.', '2021-01-02'))).toBe(2);
  expect(apart(dayOf('A bridge fell.'), dayOf('A bridge fell.', '2021-01-02'))).toBeNull();
});

test('days that differ hold groups less close, in proportion to the pairs of which they are known', () => {
  const days = [dayOf('It fell.', '2021-05-01'), dayOf('It fell.', '2021-05-05'), dayOf('It fell.')];
  const agreement = createDayAgreement(days);
  expect(agreement([0], [0])).toBeCloseTo((1 + 1.1) / 2);
  expect(agreement([0], [1, 2])).toBeCloseTo((1 + 0.7) / 2);
  expect(agreement([0], [2])).toBe(1);
});
