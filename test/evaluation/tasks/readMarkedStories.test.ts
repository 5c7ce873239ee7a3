import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { NewsmergeError } from '../../../src/errors.ts';
import { readMarkedStories } from '../../../src/evaluation/tasks/readMarkedStories.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'newsmerge-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const text = 'The ferry sank. All were saved. All went home.';
write('b.txt', text);
write('a.txt', `\uFEFF${text}`);

function factsAt(name: string, ...members: object[]): string {
  return write(name, { facts: [{ fact: 'the ferry sank', members }] });
}

describe('readMarkedStories', () => {
  test('reads stories with offsets', () => {
    const clusters = [{ fact: 'it sank', members: [{ file: 'd', start: 0, end: 15 }] }];
    const file = write('story.json', { id: 's', docs: [{ name: 'd', text }], clusters });
    expect(readMarkedStories(file)).toMatchObject([{ id: 's', docs: [{ name: 'd', text }], clusters }]);
  });

  test('finds the sentences of facts in the files beside them, without byte order mark', () => {
    const file = factsAt(
      'facts.json',
      { file: 'b.txt', startsWith: 'The ferry' },
      { file: 'a.txt', startsWith: 'All were' },
    );
    expect(readMarkedStories(file)).toEqual([
      {
        id: path.basename(folder),
        docs: [
          { name: 'a.txt', text },
          { name: 'b.txt', text },
        ],
        clusters: [
          {
            members: [
              { file: 'b.txt', start: 0, end: 9 },
              { file: 'a.txt', start: 16, end: 24 },
            ],
          },
        ],
      },
    ]);
  });

  test.each([
    ['All', 'got several'],
    ['None', 'got none'],
  ])('refuses the opening `%s` that does not name one sentence', (startsWith, got) => {
    const file = factsAt('wrong.json', { file: 'b.txt', startsWith });
    expect(() => readMarkedStories(file)).toThrow(
      new NewsmergeError('USAGE', `Expected one sentence in b.txt that starts with \`${startsWith}\`, ${got}`),
    );
  });

  test('names the article that is missing', () => {
    const file = factsAt('missing.json', { file: 'c.txt', startsWith: 'The' });
    const expected = `Expected an article at ${path.join(folder, 'c.txt')}, but there is no such file`;
    expect(() => readMarkedStories(file)).toThrow(expected);
  });
});
