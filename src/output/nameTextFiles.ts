/**
 * Where the text of each article is written, as a path below the output folder: `harbour-post/ever-given.txt` goes to
 * `articles/harbour-post-ever-given.txt`. Whatever an id holds, its name has no folder, begins with neither dot nor dash,
 * can stand on every common file system, and is no other's even where capitals and accents make no difference.
 */
export function nameTextFiles(ids: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  for (const id of ids) {
    const wanted = safeName(id);
    let name = wanted;
    while (taken.has(fold(name))) {
      const count = (counts.get(fold(wanted)) ?? 1) + 1;
      counts.set(fold(wanted), count);
      name = `${wanted}-${count}`;
    }
    taken.add(fold(name));
    names.set(id, `${textFolder}/${name}.txt`);
  }
  return names;
}

/** The folder of the texts, below the output folder. */
export const textFolder = 'articles';

/** UTF-8 bytes of a name; the shortest limit in use is 143, and a number and an ending are still to come. */
const maxBytes = 120;

function safeName(id: string): string {
  const plain = id
    .replace(/\.txt$/i, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]|\p{Default_Ignorable_Code_Point}/gu, '-')
    .replace(/^[.-]+/, '');
  const name = firstBytes(plain, maxBytes) || 'article';
  return windowsDevice.test(name) ? `_${name}` : name;
}

/** Windows opens a device under these names, whatever ending follows. */
const windowsDevice = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

function firstBytes(text: string, limit: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
}
