import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { NewsmergeError, UnusableArticle } from './errors.ts';
import type { SetAside, SourceFile } from './model.ts';
import { readerFor, readers } from './readers/index.ts';

/** A file to read: its path below the input folder, with `/` between folders. */
export interface InputFile {
  readonly path: string;
}

export interface InputLimits {
  /** 1 or more. */
  readonly maxFileBytes: number;
}

/**
 * The files below a folder that a reader can take, and what was set aside instead, each sorted by path in code unit
 * order. Names with a leading dot are passed over. Links are never followed and only regular files are ever opened.
 * Throws `NewsmergeError` INPUT when the folder is missing, is not a folder or cannot be read.
 */
export function listInput(folder: string, limits: InputLimits): { files: InputFile[]; setAside: SetAside[] } {
  const root = openFolder(folder);
  const files: InputFile[] = [];
  const setAside: SetAside[] = [];
  const folders = [''];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    for (const name of readNames(root, below, setAside)) {
      if (name.startsWith('.')) continue;
      const path = below === '' ? name : `${below}/${name}`;
      const stats = tryStat(() => lstatSync(join(root, path)));
      const reason = stats instanceof Error ? unreadable(stats) : refuse(root, path, stats, limits);
      if (reason !== null) setAside.push({ file: path, reason });
      else if (!(stats instanceof Error) && stats.isDirectory()) folders.push(path);
      else files.push({ path });
    }
  }
  return { files: files.sort(by(({ path }) => path)), setAside: setAside.sort(by(({ file }) => file)) };
}

/** The bytes of a listed file. Throws `UnusableArticle` when it cannot be read, or is gone. */
export function readSource(folder: string, { path }: InputFile): SourceFile {
  try {
    return { path, bytes: readFileSync(join(folder, path)) };
  } catch (error) {
    throw new UnusableArticle(unreadable(error as NodeJS.ErrnoException), { cause: error });
  }
}

function openFolder(folder: string): string {
  const stats = tryStat(() => statSync(folder));
  const hint = 'give a folder of articles';
  if (stats instanceof Error)
    throw new NewsmergeError('INPUT', `Expected an input folder at \`${folder}\`: it ${unreadable(stats)}; ${hint}`);
  if (!stats.isDirectory())
    throw new NewsmergeError('INPUT', `Expected \`${folder}\` to be a folder, got a file; ${hint}`);
  return realpathSync(folder);
}

function readNames(root: string, below: string, setAside: SetAside[]): string[] {
  try {
    return readdirSync(join(root, below));
  } catch (error) {
    const reason = unreadable(error as NodeJS.ErrnoException);
    if (below === '') throw new NewsmergeError('INPUT', `The input folder \`${root}\` ${reason}`, { cause: error });
    setAside.push({ file: below, reason });
    return [];
  }
}

/** Why an entry is neither a folder to enter nor a file to read. */
function refuse(root: string, path: string, stats: Stats, { maxFileBytes }: InputLimits): string | null {
  if (stats.isSymbolicLink()) return describeLink(root, path);
  if (stats.isDirectory()) return null;
  if (!stats.isFile()) return 'is not a regular file';
  if (!readerFor(path)) {
    const endings = readers.flatMap(({ extensions }) => extensions);
    return `has a name ending that no reader takes (these are read: ${endings.join(', ')})`;
  }
  if (stats.size > maxFileBytes)
    return `is larger than the limit: ${inMegabytes(stats.size)} of ${inMegabytes(maxFileBytes)}`;
  return null;
}

function describeLink(root: string, path: string): string {
  try {
    const target = realpathSync(join(root, path));
    if (target !== root && !target.startsWith(root + sep)) return 'is a link that leads out of the input folder';
    return `is a link to ${target.slice(root.length + 1).replaceAll(sep, '/') || 'the input folder'}, which is read as itself`;
  } catch (error) {
    const target = tryStat(() => readlinkSync(join(root, path)));
    return `is a link that leads nowhere${target instanceof Error ? '' : ` (${target})`}: ${systemReason(error as NodeJS.ErrnoException)}`;
  }
}

function tryStat<T>(stat: () => T): T | NodeJS.ErrnoException {
  try {
    return stat();
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

function unreadable(error: NodeJS.ErrnoException): string {
  return `cannot be read: ${systemReason(error)}`;
}

/** The system's words without the absolute path, so that two machines give one report. */
function systemReason({ errno, code, message }: NodeJS.ErrnoException): string {
  const [, description] = getSystemErrorMap().get(errno ?? 0) ?? [];
  return description ? `${description} (${code})` : message;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
