import { pipeline, Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { UnusableArticle } from '../errors.ts';
import type { SourceFile } from '../model.ts';

/** The name of a file without the ending that says how it is packed. */
export function unpackedPath(path: string): string {
  return path.replace(/\.gz$/i, '');
}

/** A gzip file unpacked, any other as it is. Throws `UnusableArticle` for one that is broken or grows beyond the limit. */
export function unpack({ path, bytes }: SourceFile, maxMegabytes: number): SourceFile {
  const unpacked = unpackedPath(path);
  if (unpacked === path) return { path, bytes };
  try {
    return { path: unpacked, bytes: gunzipSync(bytes, { maxOutputLength: Math.floor(maxMegabytes * 1e6) }) };
  } catch (cause) {
    throw describeFailure(cause, maxMegabytes);
  }
}

/**
 * The pieces of a gzip file unpacked, of any other as they are. Throws `UnusableArticle` where a file breaks off, is broken
 * or grows beyond the limit, after what comes before.
 */
export async function* unpackPieces(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  maxMegabytes: number,
): AsyncGenerator<Uint8Array> {
  let left = maxMegabytes * 1e6;
  try {
    for await (const piece of unpackedPath(path) === path ? pieces : gunzip(pieces)) {
      left -= piece.length;
      if (left < 0) throw tooLarge(maxMegabytes);
      yield piece;
    }
  } catch (cause) {
    throw describeFailure(cause, maxMegabytes);
  }
}

function gunzip(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(pieces), createGunzip({ chunkSize: 1_000_000 }), () => {});
}

function describeFailure(cause: unknown, maxMegabytes: number): unknown {
  const { code = '' } = cause as NodeJS.ErrnoException;
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(maxMegabytes);
  if (code === 'Z_BUF_ERROR') return new UnusableArticle('is a gzip file that breaks off before its end', { cause });
  return code.startsWith('Z_') ? new UnusableArticle('is a broken gzip file', { cause }) : cause;
}

function tooLarge(maxMegabytes: number): UnusableArticle {
  return new UnusableArticle(`is larger than the limit when unpacked: more than ${maxMegabytes} MB`);
}
