import { UnusableArticle } from '../../errors.ts';

/**
 * The files of a zip archive whose names `wants` takes, in no order. Nothing else is unpacked, and nothing is written.
 * Throws `UnusableArticle` for a broken archive, and for wanted files that grow beyond the limit together: each is given
 * the room that the archive declares for it, and no more.
 */
export async function unzip(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  maxMegabytes: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  let room = maxMegabytes * 1e6;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!wants(name)) return false;
    room -= originalSize;
    if (room < 0) throw new UnusableArticle(`is larger than the limit when unpacked: more than ${maxMegabytes} MB`);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (cause) {
    if (cause instanceof UnusableArticle) throw cause;
    throw new UnusableArticle('is a broken zip archive, or one that breaks off', { cause });
  }
}

/** The names of the files in a zip archive and the sizes that it declares for them, nothing unpacked. Throws `UnusableArticle` for a broken one. */
export async function listZip(bytes: Uint8Array): Promise<{ readonly name: string; readonly size: number }[]> {
  const { unzipSync } = await import('fflate');
  const files: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        files.push({ name, size: originalSize });
        return false;
      },
    });
  } catch (cause) {
    throw new UnusableArticle('is a broken zip archive, or one that breaks off', { cause });
  }
  return files;
}
