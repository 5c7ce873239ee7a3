import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { dimension, type EmbedOne, type SentenceVector } from './contract.ts';
import { findModelFolder } from './findModelFolder.ts';
import { poolWords } from './poolWords.ts';
import { openSession } from './session.ts';

/** The position table of the model ends here. */
const maxTokens = 512;

/** Name of the model and of its arithmetic, for caches: vectors of different models do not compare. */
export const modelName = 'all-MiniLM-L6-v2-q8-wasm';

/**
 * Sentence vectors of all-MiniLM-L6-v2 (Reimers & Gurevych 2019; Wang et al. 2020), weights quantized to 8 bits: the
 * mean of the token vectors, and for each word the signs of the mean of its tokens'. One sentence at a time, because the
 * model quantizes what it is given as a whole, and a sentence's vector must not depend on its neighbours. Reads local
 * files only. Longer sentences are cut at 512 tokens.
 * Throws when the package that carries the weights is not installed.
 */
export async function openMiniLm(): Promise<EmbedOne> {
  const folder = findModelFolder();
  const fileOf = (name: string) => path.join(folder, 'model', name);
  const readJson = (name: string) => JSON.parse(readFileSync(fileOf(name), 'utf8'));
  const tokenizer = new Tokenizer(readJson('tokenizer.json'), readJson('tokenizer_config.json'));
  const infer = await openSession(path.join(folder, 'vendor', 'onnxruntime-web'), fileOf('onnx/model_quantized.onnx'));
  return async ({ text, words }) => {
    const { ids, tokens } = tokenizer.encode(text);
    const cut = ids.length > maxTokens ? [...ids.slice(0, maxTokens - 1), ids.at(-1)!] : ids;
    const vectors = await infer(cut);
    return { meaning: poolTokens(vectors), words: poolWords(words, tokens.slice(0, cut.length - 1), vectors) };
  };
}

/** The mean of the token vectors, which stand one after the other, scaled to the range of a sentence vector. */
function poolTokens(tokens: Float32Array): SentenceVector {
  const sums = new Float64Array(dimension);
  for (let i = 0; i < tokens.length; i += 1) sums[i % dimension]! += tokens[i]!;
  const largest = sums.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(sums, (value) => (largest === 0 ? 0 : Math.round((value / largest) * 127)));
}
