import { expect, test } from '@jest/globals';
import { keepEmbedder } from '../../src/cli/keepEmbedder.ts';
import { parseConfig } from '../../src/config.ts';

test('one embedder serves runs as long as the settings for it stay', async () => {
  await using kept = keepEmbedder(new AbortController().signal);
  const settings = { input: 'a', similarity: { vectors: 'off' } };
  const first = kept.get(parseConfig(settings, 'x'));
  expect(kept.get(parseConfig({ ...settings, input: 'b' }, 'x'))).toBe(first);
  const other = kept.get(parseConfig({ ...settings, similarity: { vectors: 'wasm' } }, 'x'));
  expect(other).not.toBe(first);
  expect([first.embed, typeof other.embed]).toEqual([null, 'function']);
});
