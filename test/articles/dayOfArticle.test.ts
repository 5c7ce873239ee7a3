import { expect, test } from '@jest/globals';
import { dayOfArticle } from '../../src/articles/dayOfArticle.ts';
import { article } from '../build.ts';

const report = 'The flood closed the old bridge over the river, and villagers carried their cattle across by boat.';
const may3 = { year: 2021, month: 5, day: 3 };

test('the day that the file states counts, whatever the text says', () => {
  expect(dayOfArticle(article(`May 7, 2021\n\n${report}`, { publishedAt: '2021-05-03T09:00:00Z' }))).toEqual(may3);
});

test.each(['May 3, 2021', 'Posted: May 3, 2021 at 5:40 PM', '3 May 2021, 10:00 (GMT+05:00)', '05 / 31 / 2021'])(
  'an undated article has the day of its date line: %s',
  (line) => {
    const day = line.startsWith('05') ? { ...may3, day: 31 } : may3;
    expect(dayOfArticle(article(`${line}\n\n${report}`))).toEqual(day);
  },
);

test('a day that the report tells of is not that of the article', () => {
  expect(
    dayOfArticle(article(`${report} The last flood of this kind in the valley was on May 3, 2001, people say.`)),
  ).toBeNull();
});
