import type { Config } from '../config/config.ts';
import type { Embedder } from '../embedding/contract.ts';
import { createEmbedder } from '../embedding/index.ts';
import { embeddingOptions } from '../pipeline.ts';

/** What makes sentence vectors, kept from one run to the next so that the model stays loaded. */
export interface KeptEmbedder extends AsyncDisposable {
  /** The one there is, or a new one where the settings ask for another or that one has failed. */
  get(config: Config): Embedder;
}

interface Kept {
  readonly settings: string;
  readonly embedder: Embedder;
  hasFailed: boolean;
}

/** `signal` ends its threads, so that a run which a person stops need not wait for them. */
export function keepEmbedder(signal: AbortSignal, create = createEmbedder): KeptEmbedder {
  let kept: Kept | null = null;
  return {
    get: (config) => {
      const options = embeddingOptions(config);
      const settings = JSON.stringify(options);
      if (kept?.settings !== settings || kept.hasFailed) {
        // No run is under way that could still need it.
        void kept?.embedder[Symbol.asyncDispose]();
        kept = { settings, embedder: create({ ...options, signal }), hasFailed: false };
      }
      return noteFailure(kept);
    },
    [Symbol.asyncDispose]: async () => kept?.embedder[Symbol.asyncDispose](),
  };
}

/** A model that did not open stays so: the next run needs another, opened anew. */
function noteFailure(kept: Kept): Embedder {
  const { embed } = kept.embedder;
  if (embed === null) return kept.embedder;
  return {
    ...kept.embedder,
    embed: async (sentences) => {
      try {
        return await embed(sentences);
      } catch (error) {
        kept.hasFailed = true;
        throw error;
      }
    },
  };
}
