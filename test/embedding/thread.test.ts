/* The model's runtime does not work inside Jest, so these run the built program in a process of its own. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { splitWords } from '../../src/annotate/words/words.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const texts = [
  'The ferry to the outer islands did not sail on Tuesday.',
  'No ferry sailed to the outer islands on Tuesday.',
  'A baker in the old town won the prize for the best loaf, and gave the money away.',
  '',
  `A very long sentence ${'and so on '.repeat(300)}`,
];

/** What a program that sets `result` gives. It must end by itself. */
function evaluate(program: string, ...flags: readonly string[]) {
  const builtFile = (name: string) => JSON.stringify(new URL(`../../dist/embedding/${name}.js`, import.meta.url).href);
  const main = `
    import { createPool } from ${builtFile('pool')};
    import { startThread } from ${builtFile('thread')};
    import { openMiniLm } from ${builtFile('miniLm')};
    const sentences = ${JSON.stringify(texts.map((text) => ({ text, words: splitWords(text) })))};
    const plain = (embedded) => embedded.map(({ meaning, words }) => [...meaning, ...words]);
    ${program}
    console.log(JSON.stringify(result));`;
  const args = [...flags, path.join(temporaryFolder({ 'main.mjs': main }), 'main.mjs')];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 50_000 }));
}

describe('a vector is the same', () => {
  const { here, threads, pooled } = evaluate(`
    const embed = await openMiniLm();
    const here = [];
    for (const sentence of sentences) here.push(await embed(sentence));
    const both = await Promise.all([startThread(), startThread()]);
    const threads = await Promise.all(both.map((thread) => Promise.all(sentences.map(thread.embed))));
    for (const thread of both) await thread[Symbol.asyncDispose]();
    const pool = createPool(2, startThread, openMiniLm);
    const pooled = await pool.embed(Array(70).fill(sentences.slice(0, 4)).flat());
    await pool[Symbol.asyncDispose]();
    const result = { here: plain(here), threads: threads.map(plain), pooled: plain(pooled) };`);

  test('from any thread, though it is asked for all at once', () => expect(threads).toEqual([here, here]));

  test('from a pool of threads', () => expect(pooled).toEqual(Array(70).fill(here.slice(0, 4)).flat()));

  test('on every machine and with every Node, or the cache needs another name', () => {
    const bytes = Int32Array.from(here.slice(0, 3).flat());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '43f2a3c47b9a58a3ec9902a384dcc57529f0c8eede99ca92240afe45dbaa46bb',
    );
  });

  test('and closer for sentences that mean the same', () => {
    const meaning = (i: number) => here[i].slice(0, 384);
    const cosine = (a: number, b: number) =>
      dot(meaning(a), meaning(b)) / Math.sqrt(dot(meaning(a), meaning(a)) * dot(meaning(b), meaning(b)));
    expect(cosine(0, 1)).toBeGreaterThan(0.8);
    expect(cosine(0, 2)).toBeLessThan(0.4);
  });
});

test('where the machine grants no thread, the vectors are computed all the same', () => {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const { refused, vectors } = evaluate(
    `const refused = await startThread().then(() => null, ({ code }) => code);
    const pool = createPool(2, startThread, openMiniLm);
    const result = { refused, vectors: plain(await pool.embed(sentences.slice(0, 2))) };`,
    permission,
    '--allow-fs-read=*',
    '--disable-warning=ExperimentalWarning',
  );
  expect(refused).toBe('ERR_ACCESS_DENIED');
  expect(vectors.map((vector: readonly number[]) => vector.length)).toEqual([384 + 11 * 12, 384 + 9 * 12]);
});

test('a thread that was ended refuses what it was asked and what it is asked', () => {
  const result = evaluate(`
    const thread = await startThread();
    const ask = () => thread.embed(sentences[0]).then(() => 'answered', () => 'refused');
    const before = ask();
    await thread[Symbol.asyncDispose]();
    const result = [await before, await ask()];`);
  expect(result).toEqual(['refused', 'refused']);
});

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
