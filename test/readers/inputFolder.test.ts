import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NewsmergeError, UnusableArticle } from '../../src/errors.ts';
import { listInput, readSource } from '../../src/readers/inputFolder.ts';

const limits = { maxFileBytes: 2_000_000, maxStreamBytes: 50_000_000 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmerge-input-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content = 'The pier reopened on Monday.'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function list() {
  const { files, setAside } = listInput(folder, limits);
  return { paths: files.map(({ path }) => path), setAside };
}

describe('listInput', () => {
  test('lists the articles of all folders in code unit order, however they were created', () => {
    for (const path of ['b.txt', 'é.txt', 'a/z.md', 'Z.txt', 'a.txt', 'a/b/c.TXT']) write(path);
    expect(list()).toEqual({ paths: ['Z.txt', 'a.txt', 'a/b/c.TXT', 'a/z.md', 'b.txt', 'é.txt'], setAside: [] });
  });

  test('passes over hidden files and folders', () => {
    write('.hidden.txt');
    write('.git/notes.txt');
    write('seen.txt');
    expect(list()).toEqual({ paths: ['seen.txt'], setAside: [] });
  });

  test('gives nothing for an empty folder', () => {
    expect(list()).toEqual({ paths: [], setAside: [] });
  });

  test('keeps names with spaces, quotes, line breaks and letters of any script', () => {
    const paths = ['a b.txt', 'he said "no".txt', "it's.txt", 'line\nbreak.txt', 'żółw 海.txt', '\u{1f41f}.txt'];
    for (const path of paths) write(path);
    expect(list().paths).toEqual([...paths].sort());
  });

  test('sets a file aside whose ending no reader takes, with the endings that are read', () => {
    write('photo.png');
    write('README');
    const reason = expect.stringMatching(
      /^has a name ending that no reader takes \(these are read: .*\.txt, \.md.*\)$/,
    );
    expect(list().setAside).toEqual([
      { file: 'README', reason },
      { file: 'photo.png', reason },
    ]);
  });

  test('sets a file aside that is larger than the limit, with both sizes', () => {
    write('page.html');
    truncateSync(join(folder, 'page.html'), 100_000_000);
    expect(list()).toEqual({
      paths: [],
      setAside: [{ file: 'page.html', reason: 'is larger than the limit: 100.0 MB of 2.0 MB' }],
    });
  });

  test('follows no link: it says where each leads', () => {
    write('in/real.txt');
    symlinkSync(join(folder, 'in', 'real.txt'), join(folder, 'twin.txt'));
    symlinkSync('..', join(folder, 'in', 'up'));
    symlinkSync(tmpdir(), join(folder, 'out'));
    symlinkSync('gone.txt', join(folder, 'dangling.txt'));
    expect(list()).toEqual({
      paths: ['in/real.txt'],
      setAside: [
        {
          file: 'dangling.txt',
          reason: 'is a link that leads nowhere: cannot be read: no such file or directory (ENOENT)',
        },
        { file: 'in/up', reason: 'is a link to the input folder, which is read as itself' },
        { file: 'out', reason: 'is a link that leads out of the input folder' },
        { file: 'twin.txt', reason: 'is a link to in/real.txt, which is read as itself' },
      ],
    });
  });

  test('takes a folder with a similar name for outside', () => {
    const sibling = `${folder}-sibling`;
    mkdirSync(sibling);
    symlinkSync(sibling, join(folder, 'near'));
    expect(list().setAside).toEqual([{ file: 'near', reason: 'is a link that leads out of the input folder' }]);
    rmSync(sibling, { recursive: true });
  });

  test('does not open a pipe', () => {
    execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.txt')]);
    expect(list()).toEqual({ paths: [], setAside: [{ file: 'pipe.txt', reason: 'is not a regular file' }] });
  });

  test('lists ten thousand files', () => {
    for (let i = 0; i < 10_000; i++) writeFileSync(join(folder, `${i}.txt`), 'x');
    const { paths } = list();
    expect(paths).toHaveLength(10_000);
    expect(paths.slice(0, 3)).toEqual(['0.txt', '1.txt', '10.txt']);
  });

  test('reads a folder that is itself a link', () => {
    write('a.txt');
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    expect(listInput(link, limits).files).toEqual([{ path: 'a.txt' }]);
    rmSync(link);
  });

  test('says what to do when the folder is missing or is a file', () => {
    write('a.txt');
    const missing = () => listInput(join(folder, 'nowhere'), limits);
    const file = () => listInput(join(folder, 'a.txt'), limits);
    expect(missing).toThrow(NewsmergeError);
    expect(missing).toThrow(/nowhere`: it cannot be read: no such file or directory \(ENOENT\); name the folder/);
    expect(file).toThrow(/a\.txt` to be a folder, got a file; name the folder that your articles are in/);
  });
});

describe('readSource', () => {
  test('gives the bytes as they are', () => {
    write('a/b.txt', 'Fog\r\n');
    const { path, bytes } = readSource(folder, { path: 'a/b.txt' });
    expect(path).toBe('a/b.txt');
    expect([...bytes]).toEqual([70, 111, 103, 13, 10]);
  });

  test('gives up a file that is gone since it was listed, without naming a path of this machine', () => {
    write('a.txt');
    const [file] = listInput(folder, limits).files;
    rmSync(join(folder, 'a.txt'));
    const read = () => readSource(folder, file!);
    expect(read).toThrow(UnusableArticle);
    expect(read).toThrow(/^cannot be read: no such file or directory \(ENOENT\)$/);
  });
});
