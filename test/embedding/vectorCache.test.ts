import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dimension, type Embed } from '../../src/embedding/contract.ts';
import { cached } from '../../src/embedding/vectorCache.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** Stands for a model: the first component of a vector is the length of its text. */
function createModel() {
  const asked: string[] = [];
  const embed: Embed = async (texts) => {
    asked.push(...texts);
    return texts.map((text) => Int8Array.of(text.length, ...Array(dimension - 1).fill(-1)));
  };
  return { asked, embed };
}

/** Opens the cache as a new run does, asks for these texts and says which of them the model had to compute. */
async function runOn(file: string, ...texts: string[]) {
  const { asked, embed } = createModel();
  const vectors = await cached(embed, file)(texts);
  expect(vectors.map(([first]) => first)).toEqual(texts.map((text) => text.length));
  expect(vectors.map((vector) => vector.length)).toEqual(texts.map(() => dimension));
  return asked;
}

const recordLength = 32 + dimension + 4;
const newFile = () => path.join(temporaryFolder(), 'below', 'some.vectors');

describe('a sentence is computed once', () => {
  test('in one call, in a later call and in a later run', async () => {
    const file = newFile();
    const { asked, embed } = createModel();
    const vectorsOf = cached(embed, file);
    await vectorsOf(['Rain.', 'Rain.', 'Sun.']);
    await vectorsOf(['Sun.', 'Snow fell.']);
    expect(asked).toEqual(['Rain.', 'Sun.', 'Snow fell.']);
    expect(await runOn(file, 'Snow fell.', 'Rain.', 'Sun.', 'Rain.')).toEqual([]);
    expect(statSync(file).size).toBe(3 * recordLength);
  });

  test('however many there are', async () => {
    const file = newFile();
    const texts = Array.from({ length: 10_500 }, (_, i) => `${i} ${'x'.repeat(i % 90)}`);
    expect(await runOn(file, ...texts)).toEqual(texts);
    expect(await runOn(file, ...texts.reverse())).toEqual([]);
  });

  test('a longer sentence that begins the same is another', async () => {
    const file = newFile();
    await runOn(file, 'It rained.');
    expect(await runOn(file, 'It rained. ', 'It rained.')).toEqual(['It rained. ']);
  });
});

describe('what is not whole is computed again, and nothing else', () => {
  test('a record that a killed run left half written', async () => {
    const file = newFile();
    await runOn(file, 'one', 'three');
    truncateSync(file, 2 * recordLength - 1);
    expect(await runOn(file, 'three', 'one')).toEqual(['three']);
    expect(await runOn(file, 'three', 'one')).toEqual([]);
  });

  test('a record with a bit turned over', async () => {
    const file = newFile();
    await runOn(file, 'one', 'three');
    const bytes = readFileSync(file);
    bytes[40]! ^= 1;
    writeFileSync(file, bytes);
    expect(await runOn(file, 'one', 'three')).toEqual(['one']);
    expect(await runOn(file, 'one', 'three')).toEqual([]);
  });

  test('a file that is no cache at all', async () => {
    const file = path.join(temporaryFolder({ notes: 'Not vectors.' }), 'notes');
    expect(await runOn(file, 'one')).toEqual(['one']);
    expect(await runOn(file, 'one')).toEqual([]);
  });
});

test('two runs at once share one file', async () => {
  const file = newFile();
  const [first, second] = [cached(createModel().embed, file), cached(createModel().embed, file)];
  await first(['one']);
  await second(['three']);
  await first(['fifteen']);
  expect(await second(['fifteen', 'one', 'three'])).toEqual(await first(['fifteen', 'one', 'three']));
  expect(await runOn(file, 'one', 'three', 'fifteen')).toEqual([]);
});

test('a cache that can be neither read nor written costs time, never a run', async () => {
  const folder = temporaryFolder();
  expect(await runOn(folder, 'one')).toEqual(['one']);
  expect(await runOn(path.join(folder, 'file'), 'one')).toEqual(['one']);
  expect(await runOn(path.join(folder, 'file', 'below'), 'one')).toEqual(['one']);
});

test('a file that has grown too large is begun anew', async () => {
  const file = newFile();
  await runOn(file, 'one');
  truncateSync(file, 600_001 * recordLength);
  expect(await runOn(file, 'one', 'three')).toEqual(['three']);
  expect(statSync(file).size).toBe(recordLength);
  expect(await runOn(file, 'one', 'three')).toEqual(['one']);
});

test('a run that is stopped keeps the vectors it had', async () => {
  const file = newFile();
  const { asked, embed } = createModel();
  const stopping: Embed = async (texts) => {
    if (asked.length > 500) throw new Error('enough');
    return embed(texts);
  };
  const texts = Array.from({ length: 1000 }, (_, i) => `${i}`);
  await expect(cached(stopping, file)(texts)).rejects.toThrow('enough');
  expect(await runOn(file, ...texts)).toEqual(texts.slice(asked.length));
  expect(asked.length).toBeLessThan(1000);
});
