import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Article, SetAside } from '../../src/model.ts';
import { listInput } from '../../src/readers/inputFolder.ts';
import type { Executor } from '../../src/stage.ts';
import { clean } from '../../src/stages/clean.ts';
import { read, readArticles } from '../../src/stages/read.ts';
import { readOptions } from '../readOptions.ts';

const options = {
  ...readOptions,
  limits: { maxFileMegabytes: 20, maxStreamMegabytes: 20, maxArticleCharacters: 20_000_000 },
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmerge-read-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** After all that can be freed is. */
function heldBytes(): number {
  v8.setFlagsFromString('--expose-gc');
  vm.runInNewContext('gc(); gc()');
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const executor: Executor = {
  concurrency: 4,
  run: async (task, item) => task.run(item),
  [Symbol.asyncDispose]: async () => {},
};

async function readAll(paths?: readonly string[], maxArticles?: number) {
  const files =
    paths?.map((path) => ({ path })) ??
    listInput(folder, { maxFileBytes: 20_000_000, maxStreamBytes: 20_000_000 }).files;
  const articles: Article[] = [];
  const setAside: SetAside[] = [];
  const context = { executor, setAside: (item: SetAside) => setAside.push(item), signal: new AbortController().signal };
  const input = (async function* () {
    yield* files;
  })();
  for await (const article of read(folder, options, maxArticles)(input, context)) articles.push(article);
  return { articles, setAside };
}

describe('read', () => {
  test('gives the articles in the order of their files and sets the others aside with their reasons', async () => {
    writeFileSync(join(folder, 'b.txt'), 'The pier is open.');
    writeFileSync(join(folder, 'a.txt'), '');
    writeFileSync(join(folder, 'c.txt'), '\x89PNG\r\n', 'latin1');
    writeFileSync(join(folder, 'd.md'), 'The canal is shut.');
    const { articles, setAside } = await readAll(['a.txt', 'b.txt', 'c.txt', 'd.md', 'gone.txt']);
    expect(articles.map(({ id }) => id)).toEqual(['b.txt', 'd.md']);
    expect(setAside).toEqual([
      { file: 'a.txt', reason: 'holds no text' },
      { file: 'c.txt', reason: 'is not text (PNG image)' },
      { file: 'gone.txt', reason: 'cannot be read: no such file or directory (ENOENT)' },
    ]);
  });

  test('keeps two files with the same bytes apart', async () => {
    writeFileSync(join(folder, 'a.txt'), 'The pier is open.');
    writeFileSync(join(folder, 'b.txt'), 'The pier is open.');
    const { articles } = await readAll();
    expect(articles.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['a.txt', 'a'],
      ['b.txt', 'b'],
    ]);
  });

  test('reads ten thousand small files', async () => {
    for (let i = 0; i < 10_000; i++) writeFileSync(join(folder, `${i}.txt`), `The pier was opened ${i} times.`);
    expect((await readAll()).articles).toHaveLength(10_000);
  });

  test('reads and cleans a line of five million characters', async () => {
    writeFileSync(join(folder, 'long.txt'), 'The council met on Monday and talked at length. '.repeat(105_000));
    const { articles } = await readAll();
    const { kept } = clean(articles[0]!);
    expect(kept).toEqual([{ start: 0, end: 5_039_999 }]);
  });
});

describe('read, of many articles', () => {
  const address = 'https://post.example/kelder/the-quay';

  test('takes no more than the run may have, and says of each file what is left out', async () => {
    writeFileSync(join(folder, 'a.txt'), 'The pier is open.');
    writeFileSync(join(folder, 'b.jsonl'), '{"text":"The quay is open."}\n{"text":"The lock is open."}\n');
    writeFileSync(join(folder, 'c.txt'), 'The canal is shut.');
    const { articles, setAside } = await readAll(['a.txt', 'b.jsonl', 'c.txt'], 2);
    expect(articles.map(({ id }) => id)).toEqual(['a.txt', 'b.jsonl#1']);
    expect(setAside).toEqual([
      { file: 'b.jsonl', reason: 'is not read to its end: 2 articles were read before, the limit' },
      { file: 'c.txt', reason: 'is not read: 2 articles were read before, the limit' },
    ]);
    expect((await readAll(['a.txt', 'b.jsonl'], 3)).setAside).toEqual([]);
  });

  test.each([
    ['a.csv', (junk: string) => `url,text,x\n${address},The quay is open again.,${junk}\n`],
    [
      'a.xml',
      (junk: string) =>
        `<rss><item><link>${address}</link><description>The quay is open again.</description><x>${junk}</x></item></rss>`,
    ],
  ])('keeps of %s what the article says, and not the file', async (path, write) => {
    const kept: Article[] = [];
    const before = heldBytes();
    for (let i = 0; i < 5; i += 1) {
      const { articles } = await readArticles({ path, bytes: Buffer.from(write(`x${i} `.repeat(500_000))) }, options);
      kept.push(...articles);
    }
    expect(heldBytes() - before).toBeLessThan(5e6);
    expect(kept.map(({ url }) => url)).toEqual(Array(5).fill(address));
  });
});

describe('readArticles', () => {
  test('fills in file and outlet, and leaves the language open', async () => {
    expect(
      (await readArticles({ path: 'Kelder Post/pier.txt', bytes: Buffer.from('The pier is open.') }, options)).articles,
    ).toEqual([
      {
        id: 'Kelder Post/pier.txt',
        file: 'Kelder Post/pier.txt',
        outlet: 'Kelder Post',
        title: null,
        headline: null,
        publishedAt: null,
        url: null,
        author: null,
        isExcerpt: false,
        language: 'und',
        text: 'The pier is open.',
        body: { start: 0, end: 17 },
      },
    ]);
  });

  test('lists a thousand broken records of a file by their place, and counts the rest', async () => {
    const bytes = Buffer.from(`{"text": "The pier is open."}\n${'x\n'.repeat(1500)}{"text": "The quay is open."}\n`);
    const { articles, setAside } = await readArticles({ path: 'a.jsonl', bytes }, options);
    expect(articles.map(({ id }) => id)).toEqual(['a.jsonl#1', 'a.jsonl#1502']);
    expect(setAside).toHaveLength(1001);
    expect(setAside[999]).toEqual({ file: 'a.jsonl#1001', reason: 'is no JSON object (line 1001)' });
    expect(setAside[1000]).toEqual({ file: 'a.jsonl', reason: 'holds 500 more records that are none' });
  });

  test('gives a file up after a hundred thousand broken records in a row, and says so', async () => {
    const bytes = Buffer.from(`{"text": "The pier is open."}\n${'x\n'.repeat(200_000)}`);
    const { setAside } = await readArticles({ path: 'a.jsonl', bytes }, options);
    expect(setAside.at(-1)!.reason).toBe('is not read beyond 100001 records: the last are none');
  });

  test('refuses a file that no reader takes', async () => {
    await expect(readArticles({ path: 'a.png', bytes: Buffer.from('x') }, options)).rejects.toThrow(
      'has a name ending that no reader takes',
    );
  });
});
