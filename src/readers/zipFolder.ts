import { UnusableArticle } from '../errors.ts';
import type { RawItem, Reader, ReadOptions } from './contract.ts';
import type { KnownReader } from './index.ts';
import { listZip, unzip } from './office/unzip.ts';
import { resolveOutlet } from './outlet.ts';
import { unpack } from './unpack.ts';

/**
 * A folder packed as a zip archive, each file in it read as it would be in a folder; an archive within it is not opened.
 * No more is unpacked at a time than a single file may have.
 */
export function zipFolder(readerFor: (path: string) => KnownReader | undefined): Reader {
  return {
    read: async function* ({ bytes }, options) {
      if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnusableArticle('is no zip archive');
      const { maxFileMegabytes, maxStreamMegabytes } = options.limits;
      let room = maxStreamMegabytes * 1e6;
      for (const batch of batchesOf(await listZip(bytes), maxFileMegabytes * 1e6)) {
        room -= batch.reduce((sum, { size }) => sum + size, 0);
        if (room < 0)
          throw new UnusableArticle(`is larger than the limit when unpacked: more than ${maxStreamMegabytes} MB`);
        const names = new Set(batch.map(({ name }) => name));
        const files = await unzip(bytes, (name) => names.has(name), maxFileMegabytes);
        for (const name of [...names].sort()) yield* readInner(name, files.get(name), options, readerFor);
      }
    },
  };
}

interface Packed {
  readonly name: string;
  readonly size: number;
}

/** Files in the order of their names, so many at a time as fit; one that does not is a batch of its own. */
function batchesOf(files: readonly Packed[], maxBytes: number): Packed[][] {
  const batches: Packed[][] = [];
  let left = 0;
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isPassedOver(file.name)) continue;
    if (batches.length === 0 || file.size > left) {
      batches.push([]);
      left = maxBytes;
    }
    batches.at(-1)!.push(file);
    left -= file.size;
  }
  return batches;
}

/** Folders, hidden files, and what one system's archives say to itself. */
function isPassedOver(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
}

async function* readInner(
  name: string,
  bytes: Uint8Array | undefined,
  options: ReadOptions,
  readerFor: (path: string) => KnownReader | undefined,
): AsyncGenerator<RawItem> {
  try {
    const known = readerFor(name);
    if (!known || !bytes) throw new UnusableArticle('has a name ending that no reader takes');
    if (known.extensions.includes('.zip')) throw new UnusableArticle('is an archive within an archive');
    const reader = await known.load();
    const { path, bytes: unpacked } = unpack({ path: name, bytes }, options.limits.maxFileMegabytes);
    const items =
      'readPieces' in reader
        ? reader.readPieces(once(unpacked), options)
        : reader.read({ path, bytes: unpacked }, options);
    for await (const item of items)
      yield item instanceof UnusableArticle
        ? named(item, name)
        : { ...item, outlet: resolveOutlet(item, name, options.outlets) };
  } catch (error) {
    if (!(error instanceof UnusableArticle)) throw error;
    yield named(error, name);
  }
}

function named(error: UnusableArticle, name: string): UnusableArticle {
  return new UnusableArticle(`${error.message} (${name})`, { cause: error });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
