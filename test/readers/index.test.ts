import { describe, expect, test } from '@jest/globals';
import { UnusableArticle } from '../../src/errors.ts';
import { readerFor, readers } from '../../src/readers/index.ts';
import { readArticles } from '../../src/stages/read.ts';
import { readOptions } from '../readOptions.ts';

test('no two readers take the same ending, and every ending is lower case with its dot', () => {
  const endings = readers.flatMap(({ extensions }) => extensions);
  expect(new Set(endings).size).toBe(endings.length);
  for (const ending of endings) expect(ending).toMatch(/^\.[a-z0-9.]+$/);
});

test('a reader is found by the ending in any case, in any folder', () => {
  expect(readerFor('a/b c.TXT')?.name).toBe('plain text');
  expect(readerFor('notes.md')?.name).toBe('plain text');
  expect(readerFor('Notes.MD.GZ')?.name).toBe('plain text');
  expect(readerFor('notes.gz')).toBeUndefined();
  expect(readerFor('txt')).toBeUndefined();
  expect(readerFor('a.txt/b')).toBeUndefined();
});

describe.each(readers)('the reader of $name', (reader) => {
  test('refuses an empty file with a reason', async () => {
    const source = { path: `a${reader.extensions[0]}`, bytes: new Uint8Array() };
    await expect(readArticles(source, readOptions)).rejects.toThrow(UnusableArticle);
  });
});
