import { gunzipSync } from 'node:zlib';
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
    const { code } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'ERR_BUFFER_TOO_LARGE'
        ? `is larger than the limit when unpacked: more than ${maxMegabytes} MB`
        : code === 'Z_BUF_ERROR'
          ? 'is a gzip file that breaks off before its end'
          : 'is a broken gzip file';
    throw new UnusableArticle(reason, { cause });
  }
}
