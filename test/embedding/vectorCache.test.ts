import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { splitWords } from '../../src/annotate/words/words.ts';
import { dimension, type Embed, type Embeddable, wordLength } from '../../src/embedding/contract.ts';
import { cached } from '../../src/embedding/vectorCache.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** Stands for a model: the first component of a vector is the length of its text, or of its word. */
function createModel() {
  const asked: string[] = [];
  const embed: Embed = async (sentences) => {
    asked.push(...sentences.map(({ text }) => text));
    return sentences.map(({ text, words }) => ({
      meaning: Int8Array.of(text.length, ...Array(dimension - 1).fill(-1)),
      words: Int32Array.from(words.flatMap((word) => [word.length, ...Array(wordLength - 1).fill(-1)])),
    }));
  };
  return { asked, embed };
}

const sentencesOf = (texts: readonly string[]): Embeddable[] =>
  texts.map((text) => ({ text, words: splitWords(text) }));

/** Opens the cache as a new run does, asks for these texts and says which of them the model had to compute. */
async function runOn(file: string, ...texts: string[]) {
  const { asked, embed } = createModel();
  const embedded = await cached(embed, file)(sentencesOf(texts));
  expect(embedded.map(({ meaning }) => [meaning[0], meaning.length])).toEqual(
    texts.map((text) => [text.length, dimension]),
  );
  expect(embedded.map(({ words }) => [...words].filter((_, i) => i % wordLength === 0))).toEqual(
    texts.map((text) => splitWords(text).map((word) => word.length)),
  );
  for (const { words } of embedded)
    expect(words.filter((_, i) => i % wordLength > 0).every((x) => x === -1)).toBe(true);
  return asked;
}

const recordLength = 32 + dimension + 4;
const newFile = () => path.join(temporaryFolder(), 'below', 'some.vectors');

describe('a sentence is computed once', () => {
  test('in one call, in a later call and in a later run', async () => {
    const file = newFile();
    const { asked, embed } = createModel();
    const cachedEmbed = cached(embed, file);
    const vectorsOf = (texts: string[]) => cachedEmbed(sentencesOf(texts));
    await vectorsOf(['Rain.', 'Rain.', 'Sun.']);
    await vectorsOf(['Sun.', 'Snow fell.']);
    expect(asked).toEqual(['Rain.', 'Sun.', 'Snow fell.']);
    expect(await runOn(file, 'Snow fell.', 'Rain.', 'Sun.', 'Rain.')).toEqual([]);
    expect(statSync(file).size).toBe(2 * 3 * recordLength);
  });

  test('however many there are', async () => {
    const file = newFile();
    const texts = Array.from({ length: 10_500 }, (_, i) => `${i} ${'x'.repeat(i % 90)}`);
    expect(await runOn(file, ...texts)).toEqual(texts);
    expect(await runOn(file, ...texts.reverse())).toEqual([]);
  });

  test('a sentence of many words has as many vectors', async () => {
    const file = newFile();
    const long = 'The ferry to the outer islands did not sail on Tuesday, and nobody could say why.';
    await runOn(file, long);
    expect(await runOn(file, long)).toEqual([]);
  });

  test('the same sentence with its words split otherwise is another', async () => {
    const file = newFile();
    const { asked, embed } = createModel();
    await cached(embed, file)([{ text: 'A re-run.', words: ['a', 're', 'run'] }]);
    await cached(embed, file)([{ text: 'A re-run.', words: ['a', 're-run'] }]);
    expect(asked).toEqual(['A re-run.', 'A re-run.']);
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
    truncateSync(file, 4 * recordLength - 1);
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
  const open = () => {
    const embed = cached(createModel().embed, file);
    return (texts: string[]) => embed(sentencesOf(texts));
  };
  const [first, second] = [open(), open()];
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
  truncateSync(file, 600_002 * recordLength);
  expect(await runOn(file, 'one', 'three')).toEqual(['three']);
  expect(statSync(file).size).toBe(2 * recordLength);
  expect(await runOn(file, 'one', 'three')).toEqual(['one']);
});

test('a run that is stopped keeps the vectors it had', async () => {
  const file = newFile();
  const { asked, embed } = createModel();
  const stopping: Embed = async (sentences) => {
    if (asked.length > 500) throw new Error('enough');
    return embed(sentences);
  };
  const texts = Array.from({ length: 1000 }, (_, i) => `${i}`);
  await expect(cached(stopping, file)(sentencesOf(texts))).rejects.toThrow('enough');
  expect(await runOn(file, ...texts)).toEqual(texts.slice(asked.length));
  expect(asked.length).toBeLessThan(1000);
});
