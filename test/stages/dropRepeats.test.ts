import { describe, expect, test } from '@jest/globals';
import type { AnnotatedArticle, Article, SetAside } from '../../src/model.ts';
import { dropRepeats } from '../../src/stages/dropRepeats.ts';
import { article, context } from '../build.ts';

const report =
  'The pier at Kelder opened on Monday after nine months of repairs. The mayor cut a ribbon before some 200 guests.';
const longer = `${report} A brass band played until noon.`;
const other = 'The canal was shut on Tuesday for as long as the lock keepers need to find the leak in the second gate.';

async function drop(...articles: readonly AnnotatedArticle[]) {
  const setAside: SetAside[] = [];
  const input = (async function* () {
    yield* articles;
  })();
  const kept: string[] = [];
  const stage = dropRepeats(input, { ...context(), setAside: (item) => setAside.push(item) });
  for await (const { id } of stage) kept.push(id);
  return { kept, setAside: setAside.map(({ file, reason }) => `${file} ${reason}`) };
}

const of = (id: string, text: string, fields: Partial<Article> = {}) => article(text, { id, file: id, ...fields });

describe('one article', () => {
  test('is one at two forms of its address, and the longer text is kept', async () => {
    expect(
      await drop(
        of('a.txt', report, { url: 'https://post.example/pier/amp' }),
        of('b.txt', longer, { url: 'https://www.post.example/pier?utm_source=x' }),
      ),
    ).toEqual({ kept: ['b.txt'], setAside: ['a.txt is the same article as b.txt'] });
  });

  test('is one as a page and its text', async () => {
    expect(await drop(of('a.md', longer), of('a.txt', report))).toEqual({
      kept: ['a.md'],
      setAside: ['a.txt is the same article as a.md'],
    });
  });

  test('is one in two files that give it the same outlet and title', async () => {
    const fields = { outlet: 'Kelder Post', title: 'Pier opens' };
    expect((await drop(of('b.txt', report, fields), of('a.txt', report, fields))).kept).toEqual(['a.txt']);
  });

  test('is kept with its date and address rather than without, unless that would lose a part of it', async () => {
    const url = 'https://post.example/pier';
    const page = of('a.md', report, { url, publishedAt: '2024-05-06' });
    expect((await drop(page, of('a.txt', `${report} Rain fell.`))).kept).toEqual(['a.md']);
    expect((await drop(page, of('a.txt', `${report} ${other}`))).kept).toEqual(['a.txt']);
  });

  test('is kept whole rather than as an excerpt, however long that is', async () => {
    const url = 'https://post.example/pier';
    expect(
      (await drop(of('a.txt', longer, { url, isExcerpt: true }), of('b.txt', `${longer} It rained.`, { url }))).kept,
    ).toEqual(['b.txt']);
  });
});

describe('two articles', () => {
  test('are two when different outlets print the same words', async () => {
    expect((await drop(of('a.txt', report), of('b.txt', report))).setAside).toEqual([]);
  });

  test('are two when only the address is one', async () => {
    const url = 'https://post.example/live';
    expect((await drop(of('a.txt', report, { url }), of('b.txt', other, { url }))).setAside).toEqual([]);
  });

  test('are two in files whose names share only their beginning', async () => {
    expect((await drop(of('pier.post.txt', report), of('pier.mail.txt', report))).setAside).toEqual([]);
  });

  test('of one file are never one by its name', async () => {
    const file = 'a.csv';
    const [first, second] = [of('a.csv#1', report, { file }), of('a.csv#2', report, { file })];
    expect((await drop(first, second)).setAside).toEqual([]);
  });
});
