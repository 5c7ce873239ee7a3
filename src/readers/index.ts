import type { Reader, StreamReader } from './contract.ts';
import { unpackedPath } from './unpack.ts';

/** A reader by the files it takes; its code is loaded with the first of them. */
export interface KnownReader {
  readonly name: string;
  /** File name endings it reads, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether files are read record by record, so that one may be larger than memory. */
  readonly inPieces: boolean;
  readonly load: () => Promise<Reader | StreamReader>;
}

/** Every reader; no two read the same file name ending. Each reads such files packed with gzip as well, `.json.gz`. */
export const readers: readonly KnownReader[] = [
  {
    name: 'plain text',
    extensions: ['.txt', '.md'],
    inPieces: false,
    load: async () => (await import('./plainText.ts')).plainText,
  },
  {
    name: 'web page',
    extensions: ['.html', '.htm', '.xhtml'],
    inPieces: false,
    load: async () => (await import('./webPage.ts')).webPage,
  },
  {
    name: 'web archive',
    extensions: ['.mhtml', '.mht'],
    inPieces: false,
    load: async () => (await import('./webArchive.ts')).webArchive,
  },
  { name: 'WARC', extensions: ['.warc'], inPieces: true, load: async () => (await import('./warc.ts')).warc },
  { name: 'mail', extensions: ['.eml'], inPieces: false, load: async () => (await import('./mail.ts')).mail },
  {
    name: 'Word document',
    extensions: ['.docx'],
    inPieces: false,
    load: async () => (await import('./wordDocument.ts')).wordDocument,
  },
  {
    name: 'OpenDocument text',
    extensions: ['.odt'],
    inPieces: false,
    load: async () => (await import('./odtDocument.ts')).odtDocument,
  },
  {
    name: 'Rich Text',
    extensions: ['.rtf'],
    inPieces: false,
    load: async () => (await import('./rtfDocument.ts')).rtfDocument,
  },
  {
    name: 'PDF',
    extensions: ['.pdf'],
    inPieces: false,
    load: async () => (await import('./pdfDocument.ts')).pdfDocument,
  },
  { name: 'EPUB', extensions: ['.epub'], inPieces: false, load: async () => (await import('./epub.ts')).epub },
  { name: 'JSON', extensions: ['.json'], inPieces: false, load: async () => (await import('./json.ts')).json },
  {
    name: 'JSON lines',
    extensions: ['.jsonl', '.ndjson'],
    inPieces: true,
    load: async () => (await import('./jsonLines.ts')).jsonLines,
  },
  { name: 'table', extensions: ['.csv', '.tsv'], inPieces: true, load: async () => (await import('./table.ts')).table },
  {
    name: 'feed',
    extensions: ['.xml', '.rss', '.atom', '.rdf', '.opml'],
    inPieces: false,
    load: async () => (await import('./feed.ts')).feed,
  },
  {
    name: 'zip archive',
    extensions: ['.zip'],
    inPieces: false,
    load: async () => (await import('./zipFolder.ts')).zipFolder(readerFor),
  },
];

/** The reader for a file, by the ending of its name in any case. */
export function readerFor(path: string): KnownReader | undefined {
  const name = unpackedPath(path.toLowerCase());
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
