import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NewsmergeError } from './errors.ts';

/** An output folder that this run alone may write to until it is released. */
export interface OutputFolder {
  /**
   * Puts all files in place, or none: each is written beside its place and flushed to the disk first, then they are
   * renamed one right after the other. Throws a `NewsmergeError` of code OUTPUT; the earlier files then stay as they were.
   */
  write(files: ReadonlyMap<string, string>): void;
  /** Lets the next run in and removes what an unfinished write left. */
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
  try {
    fs.mkdirSync(folder, { recursive: true });
    takeLock(lock, folder);
    removeTemporaries(folder);
  } catch (error) {
    throw asOutputError(error, folder);
  }
  return {
    write: (files) => writeAll(folder, files),
    release: () => {
      removeTemporaries(folder);
      fs.rmSync(lock, { force: true });
    },
  };
}

function takeLock(lock: string, folder: string): void {
  const mine = `${lock}.${randomUUID()}`;
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, host: os.hostname() }), { flag: 'wx' });
  try {
    claimLock(lock, mine, folder);
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** A hard link appears with its content or not at all: no other run ever sees a half-written lock. */
function claimLock(lock: string, mine: string, folder: string): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      fs.linkSync(mine, lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(lock);
    if (holder && isRunning(holder)) {
      throw new NewsmergeError(
        'BUSY',
        `Another run (process ${holder.pid} on ${holder.host}) is writing to ${folder}; if there is none, delete ${lock}`,
      );
    }
    const stale = `${lock}.${randomUUID()}`;
    try {
      fs.renameSync(lock, stale);
      fs.rmSync(stale);
    } catch {
      // Another run was quicker to take the stale lock away.
    }
  }
  throw new NewsmergeError('BUSY', `Other runs keep taking ${folder}; try again`);
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Null where the lock is gone or is not one. */
function readHolder(lock: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(fs.readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host } : null;
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

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  const written: { temporary: string; final: string }[] = [];
  try {
    for (const [name, text] of files) {
      const temporary = path.join(folder, `.newsmerge-${randomUUID()}.tmp`);
      written.push({ temporary, final: path.join(folder, name) });
      const descriptor = fs.openSync(temporary, 'wx');
      try {
        fs.writeFileSync(descriptor, text);
        fs.fsyncSync(descriptor);
      } finally {
        fs.closeSync(descriptor);
      }
    }
    for (const { final } of written) {
      if (fs.existsSync(final) && !fs.lstatSync(final).isFile()) throw new Error(`${final} is not a regular file`);
    }
    for (const { temporary, final } of written) fs.renameSync(temporary, final);
  } catch (error) {
    for (const { temporary } of written) fs.rmSync(temporary, { force: true });
    throw asOutputError(error, folder);
  }
}

function removeTemporaries(folder: string): void {
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
