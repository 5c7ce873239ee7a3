import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { NewsmergeError, UnusableArticle } from '../errors.ts';
import type { SetAside, SourceFile } from '../model.ts';
import { readerFor, readers } from './index.ts';

/** A file to read: its path below the input folder, with `/` between folders. */
export interface InputFile {
  readonly path: string;
}

export interface InputLimits {
  /** Of a file that is read as a whole, 1 or more. */
  readonly maxFileBytes: number;
  /** Of one that is read in pieces, 1 or more. */
  readonly maxStreamBytes: number;
}

/** A folder, or files that are held in memory, by their paths. */
export type InputPlace = string | ReadonlyMap<string, Uint8Array>;

/**
 * The files below a folder that a reader can take, and what was set aside instead, each sorted by path in code unit
 * order. Names with a leading dot are passed over. Links are never followed and only regular files are ever opened.
 * Throws `NewsmergeError` INPUT when the folder is missing, is not a folder or cannot be read.
 */
export function listInput(place: InputPlace, limits: InputLimits): { files: InputFile[]; setAside: SetAside[] } {
  return typeof place === 'string' ? listFolder(place, limits) : listHeld(place, limits);
}

function listHeld(held: ReadonlyMap<string, Uint8Array>, limits: InputLimits) {
  const paths = [...held.keys()].sort();
  const reasons = paths.map((path) => refuseFile(path, held.get(path)!.length, limits));
  return {
    files: paths.filter((_, i) => reasons[i] === null).map((path) => ({ path })),
    setAside: paths.flatMap((file, i) => (reasons[i] === null ? [] : [{ file, reason: reasons[i]! }])),
  };
}

function listFolder(folder: string, limits: InputLimits): { files: InputFile[]; setAside: SetAside[] } {
  const root = openFolder(folder);
  const files: InputFile[] = [];
  const setAside: SetAside[] = [];
  for (const { path, stats } of walk(root)) {
    const reason = 'failure' in stats ? stats.failure : refuse(root, path, stats.result, limits);
    if (reason === null) files.push({ path });
    else if (path === '') throw new NewsmergeError('INPUT', `The input folder \`${folder}\` ${reason}`);
    else setAside.push({ file: path, reason });
  }
  return { files: files.sort(by(({ path }) => path)), setAside: setAside.sort(by(({ file }) => file)) };
}

/**
 * What there is below a folder, as far as a run would see it: each path, with what tells one state of the file from
 * another. Where the folder or one below it cannot be read, the reason. A file rewritten in its place with the same
 * length within the tick of the file system's clock looks the same.
 */
export function surveyInput(folder: string): ReadonlyMap<string, string> {
  const state = ({ stats }: Entry) => ('failure' in stats ? stats.failure : stateOf(stats.result));
  return new Map(Array.from(walk(folder), (entry) => [entry.path, state(entry)]));
}

/** The same for a single file. */
export function surveyFile(file: string): string {
  const stats = attempt(() => statSync(file));
  return 'failure' in stats ? stats.failure : stateOf(stats.result);
}

function stateOf({ ino, size, mtimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`;
}

/** What is at a path below a folder: no folder itself, unless it cannot be read. */
interface Entry {
  /** With `/` between folders; empty for the folder itself. */
  readonly path: string;
  readonly stats: Attempt<Stats>;
}

function* walk(root: string): Generator<Entry> {
  const folders = [''];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const names = attempt(() => readdirSync(join(root, below!)));
    if ('failure' in names) {
      yield { path: below, stats: names };
      continue;
    }
    for (const name of names.result) {
      if (name.startsWith('.')) continue;
      const path = below === '' ? name : `${below}/${name}`;
      const stats = attempt(() => lstatSync(join(root, path)));
      if ('result' in stats && stats.result.isDirectory()) folders.push(path);
      else yield { path, stats };
    }
  }
}

/** The bytes of a listed file. Throws `UnusableArticle` when it cannot be read, or is gone. */
export function readSource(place: InputPlace, { path }: InputFile): SourceFile {
  const bytes = attempt(() => (typeof place === 'string' ? readFileSync(join(place, path)) : place.get(path)!));
  if ('failure' in bytes) throw new UnusableArticle(bytes.failure);
  return { path, bytes: bytes.result };
}

const pieceBytes = 1_000_000;

/** The bytes of a listed file in pieces, so that it is never in memory as a whole. Throws as {@link readSource} does. */
export async function* readPieces(place: InputPlace, { path }: InputFile): AsyncGenerator<Uint8Array> {
  if (typeof place !== 'string') return yield place.get(path)!;
  let file: FileHandle | undefined;
  try {
    file = await open(join(place, path));
    for (;;) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(pieceBytes) });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw error instanceof UnusableArticle ? error : new UnusableArticle(describeFailure(error));
  } finally {
    await file?.close();
  }
}

function openFolder(folder: string): string {
  const hint = 'name the folder that your articles are in, as in `newsmerge my-articles`';
  const stats = attempt(() => statSync(folder));
  if ('failure' in stats)
    throw new NewsmergeError('INPUT', `Expected an input folder at \`${folder}\`: it ${stats.failure}; ${hint}`);
  if (!stats.result.isDirectory())
    throw new NewsmergeError('INPUT', `Expected \`${folder}\` to be a folder, got a file; ${hint}`);
  return realpathSync(folder);
}

/** Why an entry is no file to read. */
function refuse(root: string, path: string, stats: Stats, limits: InputLimits): string | null {
  if (stats.isSymbolicLink()) return describeLink(root, path);
  return stats.isFile() ? refuseFile(path, stats.size, limits) : 'is not a regular file';
}

function refuseFile(path: string, size: number, { maxFileBytes, maxStreamBytes }: InputLimits): string | null {
  const reader = readerFor(path);
  if (!reader) {
    const endings = readers.flatMap(({ extensions }) => extensions);
    return `has a name ending that no reader takes (these are read: ${endings.join(', ')})`;
  }
  const limit = reader.inPieces ? maxStreamBytes : maxFileBytes;
  if (size > limit) return `is larger than the limit: ${inMegabytes(size)} of ${inMegabytes(limit)}`;
  return null;
}

function describeLink(root: string, path: string): string {
  const target = attempt(() => realpathSync(join(root, path)));
  if ('failure' in target) return `is a link that leads nowhere: ${target.failure}`;
  const below = relative(root, target.result);
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below))
    return 'is a link that leads out of the input folder';
  return `is a link to ${below.replaceAll(sep, '/') || 'the input folder'}, which is read as itself`;
}

type Attempt<T> = { readonly result: T } | { readonly failure: string };

function attempt<T>(act: () => T): Attempt<T> {
  try {
    return { result: act() };
  } catch (error) {
    return { failure: describeFailure(error) };
  }
}

/** In the system's words without a path, so that two machines give one report. */
function describeFailure(error: unknown): string {
  const { errno = 0, code, message } = error as NodeJS.ErrnoException;
  const [, description] = getSystemErrorMap().get(errno) ?? [];
  return `cannot be read: ${description ? `${description} (${code})` : message}`;
}

/** Rounded up to a tenth, so that a file just over the limit does not look as if it were on it. */
function inMegabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
