import { expect, test } from '@jest/globals';
import { keepEmbedder } from '../../src/cli/keepEmbedder.ts';
import { parseConfig } from '../../src/config/config.ts';
import type { Embed } from '../../src/embedding/contract.ts';

/** Keeps embedders that embed with these, one after the other, and tells what became of them. */
function keepThese(...embeds: readonly (Embed | null)[]) {
  const seen = { made: 0, ended: 0 };
  const end = async () => {
    seen.ended += 1;
  };
  const create = () => ({ embed: embeds[seen.made++]!, [Symbol.asyncDispose]: end });
  return { seen, kept: keepEmbedder(new AbortController().signal, create) };
}

const config = parseConfig({ input: 'a' }, 'The test');
const works: Embed = async () => [];
const fails: Embed = async () => {
  throw new Error('the model cannot be read');
};

test('one embedder serves runs as long as the settings for it stay', async () => {
  const { kept, seen } = keepThese(works, null);
  expect(await kept.get(config).embed!([])).toEqual([]);
  expect(await kept.get({ ...config, input: 'b' }).embed!([])).toEqual([]);
  expect(seen).toEqual({ made: 1, ended: 0 });
  expect(kept.get({ ...config, concurrency: config.concurrency + 1 }).embed).toBeNull();
  expect(seen).toEqual({ made: 2, ended: 1 });
  await kept[Symbol.asyncDispose]();
  expect(seen.ended).toBe(2);
});

test('after one that failed the next run has another', async () => {
  const { kept, seen } = keepThese(fails, works);
  await expect(kept.get(config).embed!([])).rejects.toThrow('the model cannot be read');
  expect(await kept.get(config).embed!([])).toEqual([]);
  expect(await kept.get(config).embed!([])).toEqual([]);
  expect(seen).toEqual({ made: 2, ended: 1 });
});
