import os from 'node:os';
import path from 'node:path';
import { NewsmergeError } from '../errors.ts';
import type { Embed } from './contract.ts';
import { modelName, openMiniLm } from './miniLm.ts';
import type { Runtime } from './session.ts';
import { cached } from './vectorCache.ts';

export interface EmbeddingOptions {
  readonly runtime: Runtime;
  /** Folder for vectors that were computed before; null for the usual place of caches on this system. */
  readonly cache: string | null;
}

/** Makes sentence vectors; the model is loaded when the first sentence that is not in the cache comes. */
export function createEmbedder(options: EmbeddingOptions): Embed {
  const folder =
    options.cache ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'newsmerge');
  let opening: Promise<Embed> | null = null;
  const embed: Embed = async (texts) => {
    opening ??= open(options.runtime);
    return (await opening)(texts);
  };
  return cached(embed, path.join(folder, `${modelName}-${options.runtime}.vectors`));
}

async function open(runtime: Runtime): Promise<Embed> {
  try {
    return await openMiniLm(runtime);
  } catch (cause) {
    const hint = 'install again, or set `similarity.vectors` to "off" to compare words alone';
    throw new NewsmergeError('CONFIG', `Expected a working sentence model, but ${(cause as Error).message}; ${hint}`, {
      cause,
    });
  }
}
