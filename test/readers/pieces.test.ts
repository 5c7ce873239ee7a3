import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { StreamReader } from '../../src/readers/contract.ts';
import { jsonLines } from '../../src/readers/jsonLines.ts';
import { table } from '../../src/readers/table.ts';
import { unpackPieces } from '../../src/readers/unpack.ts';
import { readOptions } from '../readOptions.ts';
import { readFile } from './readFile.ts';

async function* cut(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function readCut(reader: StreamReader, bytes: Uint8Array, length: number): Promise<string[]> {
  const found: string[] = [];
  for await (const item of reader.readPieces(cut(bytes, length), readOptions))
    found.push(item instanceof Error ? `! ${item.message}` : item.text);
  return found;
}

const csv =
  '\uFEFFtitle,text\r\nPier,"It is ""open"",\r\nand full."\r\n\rQuay,Żółw is shut.\rGate,"It is\nGate,It is up.\n';
const read = [
  'Pier\n\nIt is "open",\nand full.',
  'Quay\n\nŻółw is shut.',
  '! has a quotation mark that is not closed (line 6)',
  'Gate\n\nIt is up.',
];

test.each([1, 2, 3, 7, 1000])('a table in pieces of %d bytes gives the same rows', async (length) => {
  expect(await readCut(table, Buffer.from(csv), length)).toEqual(read);
});

test.each([4, 6, 1000])('so do JSON lines in UTF-16 in pieces of %d bytes', async (length) => {
  const lines = '\uFEFF{"text":"Żółw is shut."}\n\r\n{"text":"It is \u{1f41f}"}';
  expect(await readCut(jsonLines, Buffer.from(lines, 'utf16le'), length)).toEqual(['Żółw is shut.', 'It is \u{1f41f}']);
});

const limits = { maxFileMegabytes: 0.001, maxStreamMegabytes: 1, maxArticleCharacters: 1000 };
const long = 'x'.repeat(2000);

test('a record larger than the limit is set aside, and those after it are read', async () => {
  const jsonl = `{"text":"The pier is open."}\n{"text":"${long}"}\n{"text":"The quay is shut."}\n`;
  expect(await readFile('a.jsonl', jsonl, { limits })).toMatchObject({
    articles: [{ id: 'a.jsonl#1' }, { id: 'a.jsonl#3' }],
    setAside: [{ file: 'a.jsonl#2', reason: 'is larger than the limit: more than 0.001 MB (line 2)' }],
  });
  const rows = `text,x\nThe pier is open.,1\n${long},2\nThe quay is shut.,3\n`;
  expect(await readFile('a.csv', rows, { limits })).toMatchObject({
    articles: [{ id: 'a.csv#1' }, { id: 'a.csv#3' }],
    setAside: [{ file: 'a.csv#2', reason: 'is larger than the limit: more than 0.001 MB (line 3)' }],
  });
});

test('an open quotation mark costs one row, not all up to the limit', async () => {
  const rows = `text,x\n"The pier is open.,1\n${'The quay is shut.,2\n'.repeat(200)}`;
  const { articles, setAside } = await readFile('a.csv', rows, { limits });
  expect(articles).toHaveLength(200);
  expect(setAside).toEqual([{ file: 'a.csv#1', reason: 'has a quotation mark that is not closed (line 2)' }]);
});

test('a packed file that breaks off, or grows beyond the limit, gives what comes before', async () => {
  const lines = Array.from({ length: 2000 }, (_, i) => `{"text":"The pier ${(i * 7919) % 2003} is open."}\n`).join('');
  const packed = gzipSync(lines);
  const broken = await readFile('a.jsonl.gz', packed.subarray(0, packed.length / 2));
  expect(broken.articles.length).toBeGreaterThan(100);
  expect(broken.setAside).toEqual([
    {
      file: 'a.jsonl.gz',
      reason: `is not read beyond ${broken.articles.length} records: it is a gzip file that breaks off before its end`,
    },
  ]);
  const bomb = gzipSync(
    Buffer.concat([Buffer.from('{"text":"The pier is open."}\n{"text":"It is."}\n'), Buffer.alloc(5e7)]),
  );
  expect(await readFile('a.jsonl.gz', bomb, { limits: { ...limits, maxStreamMegabytes: 3 } })).toMatchObject({
    articles: [{ text: 'The pier is open.' }, { text: 'It is.' }],
    setAside: [
      { reason: expect.stringMatching(/^is not read beyond 2 records: it is larger than the limit when unpacked/) },
    ],
  });
});

test('what is not packed is passed on as it is', async () => {
  const pieces: number[] = [];
  for await (const piece of unpackPieces('a.csv', cut(Buffer.from('abcde'), 2), 1)) pieces.push(piece.length);
  expect(pieces).toEqual([2, 2, 1]);
});
