import type { Reader, StreamReader } from './contract.ts';
import { epub } from './epub.ts';
import { feed } from './feed.ts';
import { json } from './json.ts';
import { jsonLines } from './jsonLines.ts';
import { mail } from './mail.ts';
import { odtDocument } from './odtDocument.ts';
import { pdfDocument } from './pdfDocument.ts';
import { plainText } from './plainText.ts';
import { rtfDocument } from './rtfDocument.ts';
import { table } from './table.ts';
import { unpackedPath } from './unpack.ts';
import { warc } from './warc.ts';
import { webArchive } from './webArchive.ts';
import { webPage } from './webPage.ts';
import { wordDocument } from './wordDocument.ts';
import { zipFolder } from './zipFolder.ts';

/** Every reader; no two read the same file name ending. Each reads such files packed with gzip as well, `.json.gz`. */
export const readers: readonly (Reader | StreamReader)[] = [
  plainText,
  webPage,
  webArchive,
  warc,
  mail,
  wordDocument,
  odtDocument,
  rtfDocument,
  pdfDocument,
  epub,
  json,
  jsonLines,
  table,
  feed,
  zipFolder((path) => readerFor(path)),
];

/** The reader for a file, by the ending of its name in any case. */
export function readerFor(path: string): Reader | StreamReader | undefined {
  const name = unpackedPath(path.toLowerCase());
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
