import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readFile, refusal } from './readFile.ts';

const packed = gzipSync('{"title": "Pier opens", "text": "It is open."}\n');

test('reads a packed file as what it is when unpacked, under its own name', async () => {
  expect((await readFile('kelder-post.jsonl.GZ', packed)).articles).toMatchObject([
    { id: 'kelder-post.jsonl.GZ', title: 'Pier opens', outlet: 'kelder-post' },
  ]);
});

test('refuses what grows beyond the limit, without growing it', async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000));
  expect(bomb.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(await refusal('a.txt.gz', bomb)).toBe('is larger than the limit when unpacked: more than 10 MB');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
});

test('refuses a packed file that is broken or breaks off', async () => {
  expect(await refusal('a.jsonl.gz', packed.subarray(0, 30))).toBe('is a gzip file that breaks off before its end');
  expect(await refusal('a.jsonl.gz', Buffer.from('The pier is open.'))).toBe('is a broken gzip file');
});

test('unpacks once only', async () => {
  expect(await refusal('a.txt.gz', gzipSync(packed))).toBe('is not text (gzip archive)');
});
