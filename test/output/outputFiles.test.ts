import { expect, test } from '@jest/globals';
import { outputFiles } from '../../src/output/outputFiles.ts';
import { report, reportArticle } from '../renderers/report.ts';

test('the data come first, then what is read', () => {
  expect([...outputFiles(report).keys()]).toEqual(['summary.json', 'summary.md', 'summary.html']);
});

test('the texts of the articles, where the report has them, are files of their own', () => {
  const story = report.stories[0]!;
  const second = story.articles[1]!;
  const first = reportArticle({ text: 'The bridge\r\nclosed.', textFile: 'articles/a.txt' });
  const files = outputFiles({ ...report, stories: [{ ...story, articles: [first, second] }] });
  expect([...files.keys()]).toEqual(['summary.json', 'summary.md', 'summary.html', 'articles/a.txt']);
  expect(files.get('articles/a.txt')).toBe('The bridge\r\nclosed.');
});
