import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../readOptions.ts';
import { readFile, refusal, titlesAndReports } from './readFile.ts';

test('reads an article from each row, by the names in the first', async () => {
  const csv =
    'ID,Headline,Body,Outlet,Date\r\n7,Pier opens,"It is open.\r\n\r\nCome ""today"".",Kelder Post,2024-05-06\r\n';
  expect((await readFile('a.csv', csv)).articles).toMatchObject([
    {
      id: 'a.csv',
      title: 'Pier opens',
      outlet: 'Kelder Post',
      publishedAt: '2024-05-06',
      text: 'Pier opens\n\nIt is open.\n\nCome "today".',
    },
  ]);
});

test.each([
  ['a.csv', 'title;text\nPier opens;It is open, and full.\n'],
  ['a.tsv', 'title\ttext\nPier opens\tIt is open, and full.\n'],
  ['a.csv', '"title","text"\nPier opens,"It is open, and full."'],
])('knows the separator of %s: %j', async (path, content) => {
  expect(await titlesAndReports(path, content)).toEqual([['Pier opens', 'It is open, and full.']]);
});

test('takes names of columns from the settings', async () => {
  const fields = { ...readOptions.fields, text: 'Fließtext' };
  expect(await titlesAndReports('a.csv', 'title,fließtext\nPier opens,It is open.\n', { fields })).toHaveLength(1);
  expect(await refusal('a.csv', 'title,fließtext\nPier opens,It is open.\n')).toBe(
    'has no column for the text in its first row, such as `text` or `body`',
  );
});

describe('rows that are none', () => {
  test('are listed by line, and the rows after them are read', async () => {
    const rows = [
      'title,text',
      'A,The "old" pier is open.',
      'B,"The quay',
      'is open."',
      'C,"The gate is shut',
      'D,The lock is open.',
      'E,"The "new" lock is shut."',
      '',
      'F,The bridge, too, is open.',
      'G,',
      'H,"The canal is open."',
    ];
    const { articles, setAside } = await readFile('a.csv', rows.join('\n'));
    expect(articles.map(({ id, title }) => `${title} ${id}`)).toEqual([
      'A a.csv#1',
      'B a.csv#2',
      'D a.csv#4',
      'H a.csv#8',
    ]);
    expect(setAside).toEqual([
      { file: 'a.csv#3', reason: 'has a quotation mark that is not closed (line 5)' },
      { file: 'a.csv#5', reason: 'has a quotation mark that is not closed (line 7)' },
      { file: 'a.csv#6', reason: 'has 4 cells where the first row has 2 (line 9)' },
      { file: 'a.csv#7', reason: 'has no field for its text (it has `text`, `title`) (line 10)' },
    ]);
  });

  test('a column named __proto__ is a column like any other', async () => {
    expect(await titlesAndReports('a.csv', '__proto__,title,text\nx,Pier opens,It is open.\n')).toEqual([
      ['Pier opens', 'It is open.'],
    ]);
  });
});
