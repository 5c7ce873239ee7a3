import { expect, test } from '@jest/globals';
import { readFile, refusal, titlesAndReports } from './readFile.ts';

const pier = '{"title": "Pier opens", "text": "It is open."}';
const canal = '{"title": "Canal shut", "text": "It is shut."}';

test('reads an article from each line, and goes on after bad ones, which are listed by line', async () => {
  const lines = [pier, '', '{"title": "Cut off", "text": "It', '[1]', '{"title": "No text"}', '\r', canal];
  const { articles, setAside } = await readFile('a.jsonl', `\uFEFF${lines.join('\n')}\n`);
  expect(articles.map(({ id, title }) => [id, title])).toEqual([
    ['a.jsonl#1', 'Pier opens'],
    ['a.jsonl#5', 'Canal shut'],
  ]);
  expect(setAside).toEqual([
    { file: 'a.jsonl#2', reason: 'is broken JSON: it breaks off before its end (line 3)' },
    { file: 'a.jsonl#3', reason: 'is no JSON object (line 4)' },
    { file: 'a.jsonl#4', reason: 'has no field for its text (it has `title`) (line 5)' },
  ]);
});

test('reads lines of several encodings, and loses only the one that is broken', async () => {
  const lines = [
    Buffer.from('{"text": "The café is open."}\n'),
    Buffer.from('{"text": "The caf\xe9 by the pier is shut."}\n', 'latin1'),
    Buffer.concat([Buffer.from('{"text": "é, à and '), Buffer.from([0xc3]), Buffer.from('"}\n')]),
    Buffer.from('{"text": "The\0pier."}\n'),
    Buffer.from('{"text": "The quay is open."}'),
  ];
  const { articles, setAside } = await readFile('a.ndjson', Buffer.concat(lines));
  expect(articles.map(({ text }) => text)).toEqual([
    'The café is open.',
    'The café by the pier is shut.',
    'The quay is open.',
  ]);
  expect(setAside.map(({ reason }) => reason)).toEqual([
    'is not valid UTF-8: byte 22 (line 3)',
    'is not text (1 of its 22 characters are control characters) (line 4)',
  ]);
});

test('reads UTF-16', async () => {
  expect(await titlesAndReports('a.jsonl', Buffer.from(`\uFEFF${pier}\n${canal}`, 'utf16le'))).toEqual([
    ['Pier opens', 'It is open.'],
    ['Canal shut', 'It is shut.'],
  ]);
});

test('refuses a file without one article, with the first reason', async () => {
  expect(await refusal('a.jsonl', 'The pier\nis open.\n')).toBe(
    'none of its 2 records is an article; the first is no JSON object (line 1)',
  );
  expect(await refusal('a.jsonl', '\n \n')).toBe('holds no article');
});
