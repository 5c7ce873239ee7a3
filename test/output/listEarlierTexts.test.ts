import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { digestOf } from '../../src/output/buildReport.ts';
import { listEarlierTexts } from '../../src/output/listEarlierTexts.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const reportOn = (texts: Readonly<Record<string, string>>) => {
  const articles = Object.entries(texts).map(([textFile, text]) => ({ textFile, digest: digestOf(text) }));
  return JSON.stringify({
    version: 1,
    stories: [{ id: '1', articles: [...articles, { textFile: null, digest: '' }] }],
  });
};

test('texts that the report names and nobody has changed are found, others are not', () => {
  const folder = temporaryFolder({
    'summary.json': reportOn({ 'articles/a.txt': 'a', 'articles/b.txt': 'b', 'articles/gone.txt': 'gone' }),
    'articles/a.txt': 'a',
    'articles/b.txt': 'b, and a note of mine',
    'articles/notes.txt': 'mine',
  });
  expect(listEarlierTexts(folder)).toEqual(['articles/a.txt']);
});

test('a forged report reaches nothing outside the folder of the texts', () => {
  const outside = { 'precious.txt': 'p', 'other/x.txt': 'x', 'articles/below/y.txt': 'y' };
  const named = { ...outside, 'articles/../precious.txt': 'p', 'articles/..\\precious.txt': 'p', '/precious.txt': 'p' };
  expect(listEarlierTexts(temporaryFolder({ ...outside, 'summary.json': reportOn(named) }))).toEqual([]);
});

test('nothing is found behind a link', () => {
  const elsewhere = temporaryFolder({ 'a.txt': 'a' });
  const folder = temporaryFolder({ 'summary.json': reportOn({ 'articles/a.txt': 'a' }) });
  symlinkSync(elsewhere, path.join(folder, 'articles'));
  expect(listEarlierTexts(folder)).toEqual([]);
});

test.each([
  ['without a report', {}],
  ['with a report that is none', { 'summary.json': '{' }],
  ['with a report of another form', { 'summary.json': '{"stories":5}' }],
])('nothing is found %s', (_, files) => {
  expect(listEarlierTexts(temporaryFolder({ ...files, 'articles/a.txt': 'a' }))).toEqual([]);
});
