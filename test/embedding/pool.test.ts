import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Embeddable, Embedded, EmbedOne } from '../../src/embedding/contract.ts';
import { createPool } from '../../src/embedding/pool.ts';

/** Stands for the model: the vector of `x<n>` is `n`. */
const embedOne: EmbedOne = async ({ text }) => ({
  meaning: Int8Array.of(Number(text.slice(1))),
  words: new Int32Array(0),
});

/** A pool whose threads are made of `embeds`, one after the other, and what became of it. */
function createTestPool(size: number, embeds: readonly EmbedOne[]) {
  const seen = { started: 0, ended: 0, here: [] as string[] };
  const startThread = async () => {
    const embed = embeds[seen.started++];
    if (!embed) throw new Error('no thread to be had');
    const end = async () => {
      seen.ended += 1;
    };
    return { embed, [Symbol.asyncDispose]: end };
  };
  const openHere = async (): Promise<EmbedOne> => async (sentence) => {
    seen.here.push(sentence.text);
    return embedOne(sentence);
  };
  return { seen, pool: createPool(size, startThread, openHere) };
}

const textsUpTo = (count: number) => Array.from({ length: count }, (_, i) => `x${i % 100}`);
const inOrder = (texts: readonly string[]) => texts.map((text) => [Number(text.slice(1))]);
const plain = (embedded: readonly Embedded[]) => embedded.map(({ meaning }) => [...meaning]);
const sentencesOf = (texts: readonly string[]): Embeddable[] => texts.map((text) => ({ text, words: [] }));

test('vectors come in the order of the sentences, whichever thread is faster', async () => {
  const slow: EmbedOne = async (sentence) => {
    await setTimeout(5);
    return embedOne(sentence);
  };
  const { pool, seen } = createTestPool(3, [slow, embedOne, slow]);
  const [many, few] = [textsUpTo(400), textsUpTo(7).reverse()];
  const both = await Promise.all([pool.embed(sentencesOf(many)), pool.embed(sentencesOf(few))]);
  expect(both.map(plain)).toEqual([inOrder(many), inOrder(few)]);
  expect(seen.here).toEqual([]);
});

test('threads are started as the work grows, no more than allowed, and are ended with the pool', async () => {
  const { pool, seen } = createTestPool(3, [embedOne, embedOne, embedOne]);
  expect(seen.started).toBe(0);
  await pool.embed(sentencesOf(['x1']));
  expect(seen.started).toBe(1);
  for (let call = 0; call < 20; call += 1) await pool.embed(sentencesOf(textsUpTo(100)));
  expect(seen).toEqual({ started: 3, ended: 0, here: [] });
  await pool[Symbol.asyncDispose]();
  expect(seen.ended).toBe(3);
});

describe('the vectors are the same and are computed here', () => {
  const texts = textsUpTo(500);
  const failing: EmbedOne = async (sentence) => {
    if (sentence.text === 'x42') throw new Error('out of memory');
    return embedOne(sentence);
  };

  test('where no thread is allowed', async () => {
    const { pool, seen } = createTestPool(0, []);
    expect(plain(await pool.embed(sentencesOf(texts)))).toEqual(inOrder(texts));
    expect(seen.here).toEqual(texts);
  });

  test('where no thread starts', async () => {
    const { pool, seen } = createTestPool(2, []);
    expect(plain(await pool.embed(sentencesOf(texts)))).toEqual(inOrder(texts));
    expect(seen.here).toEqual(texts);
    await pool[Symbol.asyncDispose]();
  });

  test('where the only thread fails, from where it fails', async () => {
    const { pool, seen } = createTestPool(1, [failing]);
    expect(plain(await pool.embed(sentencesOf(texts)))).toEqual(inOrder(texts));
    expect(seen.here).toEqual(texts.slice(42));
  });

  test('where one of two threads fails, but for what the other can take', async () => {
    const { pool, seen } = createTestPool(2, [failing, embedOne]);
    expect(plain(await pool.embed(sentencesOf(texts)))).toEqual(inOrder(texts));
    expect(seen.here.length).toBeLessThan(2);
  });
});

test('where nothing works, the error is that of the model in this thread', async () => {
  const openHere = async () => {
    throw new Error('the model is not installed');
  };
  const startThread = async () => ({ embed: openHere, [Symbol.asyncDispose]: async () => {} });
  await expect(createPool(2, startThread, openHere).embed(sentencesOf(['x1']))).rejects.toThrow(
    'the model is not installed',
  );
});

test('a pool that was disposed of leaves what it had not done', async () => {
  const { promise, end } = createEnding();
  const { pool, seen } = createTestPool(1, [() => promise]);
  const vectors = pool.embed(sentencesOf(['x1', 'x2']));
  await pool[Symbol.asyncDispose]();
  end();
  await expect(vectors).rejects.toThrow('disposed of');
  expect(seen.here).toEqual([]);
});

/** A promise that never comes true, and what breaks it. */
function createEnding() {
  let end = () => {};
  const promise = new Promise<never>((_, reject) => {
    end = () => reject(new Error('the thread has ended'));
  });
  return { promise, end: () => end() };
}
