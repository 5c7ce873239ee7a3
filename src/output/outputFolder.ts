import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NewsmergeError } from '../errors.ts';

/** An output folder that this run alone may write to until it is released. */
export interface OutputFolder {
  /**
   * Puts all files (path below the folder to text) in place and takes the outdated ones away, or does nothing: each is
   * written beside its place and flushed to the disk first, then they are renamed one right after the other. Folders are
   * made as needed, and go when nothing is left in them. Throws a `NewsmergeError` of code OUTPUT; the earlier files then
   * stay as they were.
   */
  write(files: ReadonlyMap<string, string>, outdated?: readonly string[]): void;
  /** Lets the next run in and removes what an unfinished write left, and the folders made for it that nothing is in. */
  release(): void;
}

const lockName = '.newsmerge.lock';
const temporaryName = /^\.newsmerge-.*\.tmp$/;

/**
 * Takes the folder for this run, making it if need be. Throws a `NewsmergeError`: OUTPUT when it cannot be written, BUSY
 * when another run has it. A lock left by a run that was killed is taken over.
 */
export function openOutputFolder(folder: string): OutputFolder {
  const lock = path.join(folder, lockName);
  let made: readonly string[] = [];
  try {
    made = makeFolders(folder);
    takeLock(lock, folder);
    removeTemporaries(folder);
  } catch (error) {
    throw asOutputError(error, folder);
  }
  return {
    write: (files, outdated = []) => writeAll(folder, files, outdated),
    release: () => {
      removeTemporaries(folder);
      fs.rmSync(lock, { force: true });
      for (const below of made.toReversed()) removeIfEmpty(below);
    },
  };
}

/**
 * Makes a folder and those above it that are missing, one by one: where the system lets none be made, as below `/proc`,
 * the call that makes them all at once never returns. Returns those that it made, outer ones first.
 */
function makeFolders(folder: string): readonly string[] {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !fs.existsSync(at) && at !== path.dirname(at); at = path.dirname(at))
    missing.push(at);
  const made: string[] = [];
  for (const below of missing.reverse()) {
    try {
      fs.mkdirSync(below);
      made.push(below);
    } catch (error) {
      if (!fs.statSync(below, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
  if (!fs.statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder`);
  return made;
}

/** A hard link appears with its content or not at all: no other run ever sees a half-written lock. */
function takeLock(lock: string, folder: string): void {
  const mine = temporaryIn(folder);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, host: os.hostname() }));
      if (tryLink(mine, lock)) return;
      const holder = readHolder(lock);
      if (holder && isRunning(holder)) throw busy(holder, lock, folder);
      removeStale(lock, folder);
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
  throw new NewsmergeError('BUSY', `Other runs keep taking ${folder}; try again`);
}

/** False where the name is taken, or where the run that has the folder has cleared `from` away. */
function tryLink(from: string, to: string): boolean {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Another run may have put its own lock in place of the stale one just before: that one is put back. */
function removeStale(lock: string, folder: string): void {
  const taken = temporaryIn(folder);
  try {
    fs.renameSync(lock, taken);
  } catch {
    return;
  }
  const holder = readHolder(taken);
  if (holder && isRunning(holder)) tryLink(taken, lock);
  fs.rmSync(taken, { force: true });
}

function busy({ pid, host }: Holder, lock: string, folder: string): NewsmergeError {
  const who = `process ${pid} on ${host}`;
  return new NewsmergeError('BUSY', `Another run (${who}) is writing to ${folder}; if there is none, delete ${lock}`);
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Null where the lock is gone or is not one. */
function readHolder(lock: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(fs.readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}

function isRunning({ pid, host }: Holder): boolean {
  if (host !== os.hostname()) return true;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function writeAll(folder: string, files: ReadonlyMap<string, string>, outdated: readonly string[]): void {
  const written: { temporary: string; final: string }[] = [];
  const replaced: { earlier: string | null; final: string }[] = [];
  const folders = subfolders(folder, [...files.keys(), ...outdated]);
  try {
    for (const [name, text] of files) {
      const temporary = temporaryIn(folder);
      written.push({ temporary, final: path.join(folder, name) });
      writeFlushed(temporary, text);
    }
    for (const below of folders) makeFolder(below);
    // First, so that what lies there at any moment is named in the report that lies there.
    for (const name of outdated) {
      const final = path.join(folder, name);
      replaced.push({ earlier: keepEarlier(folder, final), final });
      fs.rmSync(final);
    }
    for (const { temporary, final } of written) {
      replaced.push({ earlier: keepEarlier(folder, final), final });
      fs.renameSync(temporary, final);
    }
  } catch (error) {
    for (const { earlier, final } of replaced.reverse()) {
      if (earlier === null) fs.rmSync(final, { force: true });
      else fs.renameSync(earlier, final);
    }
    throw asOutputError(error, folder);
  } finally {
    for (const below of folders.reverse()) removeIfEmpty(below);
    removeTemporaries(folder);
  }
}

/** The folders between a folder and files below it, outer ones first. */
function subfolders(folder: string, names: readonly string[]): string[] {
  const found = new Set<string>();
  for (const name of names) {
    const parts = name.split('/').slice(0, -1);
    for (const i of parts.keys()) found.add(path.join(folder, ...parts.slice(0, i + 1)));
  }
  return [...found].sort();
}

/** A link in its place is not followed: it may lead anywhere. */
function makeFolder(folder: string): void {
  const stats = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) fs.mkdirSync(folder);
  else if (!stats.isDirectory()) throw new Error(`${folder} is not a folder`);
}

function removeIfEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    // It is not empty, or is none.
  }
}

function writeFlushed(file: string, text: string): void {
  const descriptor = fs.openSync(file, 'wx');
  try {
    fs.writeFileSync(descriptor, text);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** A second name for a file that is about to be replaced; null where there is none. */
function keepEarlier(folder: string, final: string): string | null {
  const stats = fs.lstatSync(final, { throwIfNoEntry: false });
  if (!stats) return null;
  if (!stats.isFile()) throw new Error(`${final} is not a regular file`);
  const earlier = temporaryIn(folder);
  fs.linkSync(final, earlier);
  return earlier;
}

function temporaryIn(folder: string): string {
  return path.join(folder, `.newsmerge-${randomUUID()}.tmp`);
}

function removeTemporaries(folder: string): void {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    if (temporaryName.test(name)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

function asOutputError(error: unknown, folder: string): NewsmergeError {
  if (error instanceof NewsmergeError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === 'ENOSPC' ? 'the disk is full' : message;
  return new NewsmergeError(
    'OUTPUT',
    `Expected to write to ${folder}, but ${reason}; the earlier summary stays as it was`,
    {
      cause: error,
    },
  );
}
