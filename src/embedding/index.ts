import os from 'node:os';
import path from 'node:path';
import { NewsmergeError } from '../errors.ts';
import type { Embedder, EmbedOne } from './contract.ts';
import { modelName, openMiniLm } from './miniLm.ts';
import { createPool } from './pool.ts';
import { startThread } from './thread.ts';
import { cached } from './vectorCache.ts';

export interface EmbeddingOptions {
  readonly vectors: 'wasm' | 'off';
  /** Folder for vectors that were computed before; null for the usual place of caches on this system. */
  readonly cache: string | null;
  /** How many threads may compute, 1 or more; never more than `maxThreads`, or than the machine runs at once. */
  readonly threads: number;
  /** Ends the threads, so that a run which a person stops need not wait for them. */
  readonly signal?: AbortSignal;
}

/** A thread with its model takes up some 200 MB of memory. */
const maxThreads = 4;

/** Makes sentence vectors; threads start and the model is loaded when the first sentence comes that is not in the cache. */
export function createEmbedder({ vectors, cache, threads, signal }: EmbeddingOptions): Embedder {
  if (vectors === 'off') return { embed: null, [Symbol.asyncDispose]: async () => {} };
  const folder = cache ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'newsmerge');
  const pool = createPool(Math.min(threads, maxThreads, os.availableParallelism()), startThread, openHere);
  const dispose = () => pool[Symbol.asyncDispose]();
  signal?.addEventListener('abort', dispose, { once: true });
  return {
    embed: cached(pool.embed, path.join(folder, `${modelName}.vectors`)),
    [Symbol.asyncDispose]: dispose,
  };
}

async function openHere(): Promise<EmbedOne> {
  try {
    return await openMiniLm();
  } catch (cause) {
    const hint = 'install again, or set `similarity.vectors` to "off" to compare words alone';
    throw new NewsmergeError('CONFIG', `Expected a working sentence model, but ${(cause as Error).message}; ${hint}`, {
      cause,
    });
  }
}
