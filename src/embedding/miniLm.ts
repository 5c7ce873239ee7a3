import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { dimension, type Embed, type SentenceVector } from './contract.ts';
import { findModelFolder } from './findModelFolder.ts';
import { openSession, type Runtime } from './session.ts';

/** The position table of the model ends here. */
const mostTokens = 512;

/** Name of the model, for caches: vectors of different models do not compare. */
export const modelName = 'all-MiniLM-L6-v2-q8';

/**
 * Sentence vectors of all-MiniLM-L6-v2 (Reimers & Gurevych 2019; Wang et al. 2020), weights quantized to 8 bits: the
 * mean of the token vectors. One sentence at a time, because the model quantizes what it is given as a whole, and
 * a sentence's vector must not depend on its neighbours. Reads local files only. Longer sentences are cut at 512 tokens.
 */
export async function openMiniLm(runtime: Runtime): Promise<Embed> {
  const folder = path.join(findModelFolder(), 'model');
  const readJson = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const tokenizer = new Tokenizer(readJson('tokenizer.json'), readJson('tokenizer_config.json'));
  const infer = await openSession(runtime, path.join(folder, 'onnx', 'model_quantized.onnx'));
  return async (texts) => {
    const vectors: SentenceVector[] = [];
    for (const text of texts) {
      const ids = tokenizer.encode(text).ids;
      const cut = ids.length > mostTokens ? [...ids.slice(0, mostTokens - 1), ids.at(-1)!] : ids;
      vectors.push(poolTokens(await infer(cut)));
    }
    return vectors;
  };
}

/** The mean of the token vectors, which stand one after the other, scaled to the range of a sentence vector. */
function poolTokens(tokens: Float32Array): SentenceVector {
  const sums = new Float64Array(dimension);
  for (let i = 0; i < tokens.length; i += 1) sums[i % dimension]! += tokens[i]!;
  const largest = sums.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(sums, (value) => (largest === 0 ? 0 : Math.round((value / largest) * 127)));
}
