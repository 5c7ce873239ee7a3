import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { NewsmergeError } from '../../src/errors.ts';
import { openOutputFolder } from '../../src/output/outputFolder.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

const files = new Map([
  ['summary.json', '{"new":1}'],
  ['summary.md', '# New'],
]);
const earlier = { 'summary.json': '{"old":1}', 'summary.md': '# Old' };
const contentOf = (folder: string) =>
  Object.fromEntries(fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
const systemError = (code: string) => Object.assign(new Error(`${code}: no`), { code });
const lockOf = (pid: number, host = os.hostname()) => JSON.stringify({ pid, host });
const deadProcess = () => spawnSync(process.execPath, ['--version']).pid;

function errorOf(act: () => unknown): NewsmergeError {
  try {
    act();
  } catch (error) {
    if (error instanceof NewsmergeError) return error;
    throw error;
  }
  throw new Error('Expected a NewsmergeError, got none');
}

test('the folder is made, with those above it, and holds the files and nothing else', () => {
  const folder = path.join(temporaryFolder(), 'a', 'b');
  const output = openOutputFolder(folder);
  output.write(files);
  output.release();
  expect(contentOf(folder)).toEqual(Object.fromEntries(files));
});

test('earlier files are replaced, other files stay', () => {
  const folder = temporaryFolder({ ...earlier, 'notes.txt': 'mine', '.gitkeep': '' });
  const output = openOutputFolder(folder);
  output.write(files);
  output.release();
  expect(contentOf(folder)).toEqual({ ...Object.fromEntries(files), 'notes.txt': 'mine', '.gitkeep': '' });
});

describe('files in folders below', () => {
  const texts = new Map([...files, ['articles/new.txt', 'new'], ['articles/kept.txt', 'now']]);
  const before = { ...earlier, 'articles/old.txt': 'old', 'articles/kept.txt': 'then' };
  const treeOf = (folder: string) =>
    Object.fromEntries(
      fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== '.newsmerge.lock')
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), fs.readFileSync(file, 'utf8')]),
    );

  test('are put in place with the others, and outdated ones go', () => {
    const folder = temporaryFolder(before);
    const output = openOutputFolder(folder);
    output.write(texts, ['articles/old.txt', 'articles/kept.txt']);
    output.release();
    expect(treeOf(folder)).toEqual(Object.fromEntries(texts));
  });

  test('leave no empty folder behind', () => {
    const folder = temporaryFolder(before);
    const output = openOutputFolder(folder);
    output.write(files, ['articles/old.txt', 'articles/kept.txt']);
    expect(fs.existsSync(path.join(folder, 'articles'))).toBe(false);
    output.release();
  });

  test('leave a folder that holds something of somebody else', () => {
    const folder = temporaryFolder({ ...before, 'articles/notes.txt': 'mine' });
    const output = openOutputFolder(folder);
    output.write(files, ['articles/old.txt', 'articles/kept.txt']);
    expect(treeOf(path.join(folder, 'articles'))).toEqual({ 'notes.txt': 'mine' });
    output.release();
  });

  test.each([1, 2, 3, 4])('are as they were when file %d cannot be put in place', (failingCall) => {
    const folder = temporaryFolder(before);
    const output = openOutputFolder(folder);
    const real = fs.renameSync;
    let calls = 0;
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      calls += 1;
      if (calls === failingCall) throw systemError('EIO');
      real(from, to);
    });
    expect(errorOf(() => output.write(texts, ['articles/old.txt', 'articles/kept.txt'])).code).toBe('OUTPUT');
    output.release();
    expect(treeOf(folder)).toEqual(before);
  });

  test('are not written through a link in the place of a folder', () => {
    const [folder, elsewhere] = [temporaryFolder(earlier), temporaryFolder()];
    fs.symlinkSync(elsewhere, path.join(folder, 'articles'));
    const output = openOutputFolder(folder);
    expect(errorOf(() => output.write(texts)).message).toContain('is not a folder');
    output.release();
    expect(fs.readdirSync(elsewhere)).toEqual([]);
    expect(fs.readFileSync(path.join(folder, 'summary.json'), 'utf8')).toBe(earlier['summary.json']);
  });
});

describe('a write that fails leaves the earlier files as they were and nothing else', () => {
  test.each([
    ['the disk is full while writing', 'writeFileSync', 'ENOSPC', 2],
    ['the disk is full while flushing', 'fsyncSync', 'ENOSPC', 2],
    ['the first file cannot be put in place', 'renameSync', 'EIO', 1],
    ['the second file cannot be put in place', 'renameSync', 'EIO', 2],
  ] as const)('when %s', (_, method, code, failingCall) => {
    const folder = temporaryFolder(earlier);
    const output = openOutputFolder(folder);
    const real = fs[method] as (...args: unknown[]) => void;
    let calls = 0;
    jest.spyOn(fs, method).mockImplementation((...args: unknown[]) => {
      calls += 1;
      if (calls === failingCall) throw systemError(code);
      real(...args);
    });
    const error = errorOf(() => output.write(files));
    output.release();
    expect(error.code).toBe('OUTPUT');
    expect(error.message).toContain(code === 'ENOSPC' ? 'the disk is full' : 'EIO');
    expect(error.message).toContain(folder);
    expect(contentOf(folder)).toEqual(earlier);
  });

  test('when there were none, there are none after', () => {
    const folder = temporaryFolder();
    const output = openOutputFolder(folder);
    fs.mkdirSync(path.join(folder, 'summary.md'));
    expect(errorOf(() => output.write(files)).message).toContain('is not a regular file');
    output.release();
    expect(fs.readdirSync(folder)).toEqual(['summary.md']);
  });

  test('when a file is a link, it is not followed', () => {
    const folder = temporaryFolder({ 'elsewhere/precious.json': 'keep' });
    fs.symlinkSync(path.join(folder, 'elsewhere/precious.json'), path.join(folder, 'summary.json'));
    const output = openOutputFolder(folder);
    expect(errorOf(() => output.write(files)).code).toBe('OUTPUT');
    output.release();
    expect(contentOf(path.join(folder, 'elsewhere'))).toEqual({ 'precious.json': 'keep' });
  });
});

test('a disk that is full before the run begins is said at once', () => {
  const folder = temporaryFolder(earlier);
  jest.spyOn(fs, 'writeFileSync').mockImplementation(() => {
    throw systemError('ENOSPC');
  });
  const error = errorOf(() => openOutputFolder(folder));
  expect([error.code, error.exitCode]).toEqual(['OUTPUT', 4]);
  expect(contentOf(folder)).toEqual(earlier);
});

(fs.existsSync('/proc/self') ? test : test.skip)('a folder where the system lets none be made is said at once', () => {
  expect(errorOf(() => openOutputFolder('/proc/summaries/today'))).toMatchObject({
    code: 'OUTPUT',
    message: expect.stringMatching(/^Expected to write to \/proc\/summaries\/today, but ENOENT/),
  });
});

test('a path below a regular file cannot be written', () => {
  const folder = temporaryFolder({ file: '' });
  expect(errorOf(() => openOutputFolder(path.join(folder, 'file', 'below'))).code).toBe('OUTPUT');
  expect(errorOf(() => openOutputFolder(path.join(folder, 'file'))).code).toBe('OUTPUT');
});

describe('the lock', () => {
  test('keeps a second run out until the first is done', () => {
    const folder = temporaryFolder(earlier);
    const first = openOutputFolder(folder);
    const error = errorOf(() => openOutputFolder(folder));
    expect([error.code, error.exitCode]).toEqual(['BUSY', 5]);
    expect(error.message).toContain(`process ${process.pid}`);
    first.write(files);
    first.release();
    openOutputFolder(folder).release();
    expect(contentOf(folder)).toEqual(Object.fromEntries(files));
  });

  test('of a live process is respected and left in place', () => {
    const folder = temporaryFolder({ '.newsmerge.lock': lockOf(process.ppid) });
    expect(errorOf(() => openOutputFolder(folder)).code).toBe('BUSY');
    expect(contentOf(folder)).toEqual({ '.newsmerge.lock': lockOf(process.ppid) });
  });

  test('of a process on another host is respected', () => {
    const folder = temporaryFolder({ '.newsmerge.lock': lockOf(deadProcess(), 'elsewhere.example') });
    expect(errorOf(() => openOutputFolder(folder)).message).toContain('elsewhere.example');
  });

  test.each([
    ['of a process that is gone', () => lockOf(deadProcess())],
    ['that is no lock', () => '{'],
    ['that is empty', () => ''],
    ['of no process', () => '{"pid":"x"}'],
  ])('%s is taken over', (_, lock) => {
    const folder = temporaryFolder({ '.newsmerge.lock': lock() });
    const output = openOutputFolder(folder);
    expect(JSON.parse(contentOf(folder)['.newsmerge.lock']!)).toEqual({ pid: process.pid, host: os.hostname() });
    output.release();
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

test('what a killed run left is removed', () => {
  const folder = temporaryFolder({ ...earlier, '.newsmerge-0.tmp': 'half', '.newsmerge.lock': lockOf(deadProcess()) });
  openOutputFolder(folder).release();
  expect(contentOf(folder)).toEqual(earlier);
});

test('a folder that was deleted meanwhile is no reason to fail once more', () => {
  const folder = temporaryFolder();
  const output = openOutputFolder(folder);
  fs.rmSync(folder, { recursive: true });
  expect(errorOf(() => output.write(files)).code).toBe('OUTPUT');
  expect(() => output.release()).not.toThrow();
});
