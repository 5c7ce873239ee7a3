import type { Config } from '../config.ts';
import type { Embedder } from '../embedding/contract.ts';
import { createEmbedder } from '../embedding/index.ts';
import { embeddingOptions } from '../pipeline.ts';

/** What makes sentence vectors, kept from one run to the next so that the model stays loaded. */
export interface KeptEmbedder extends AsyncDisposable {
  /** The one there is, or a new one where the settings ask for another. */
  get(config: Config): Embedder;
}

/** `signal` ends its threads, so that a run which a person stops need not wait for them. */
export function keepEmbedder(signal: AbortSignal): KeptEmbedder {
  let kept: { readonly settings: string; readonly embedder: Embedder } | null = null;
  return {
    get: (config) => {
      const options = embeddingOptions(config);
      const settings = JSON.stringify(options);
      if (kept?.settings !== settings) {
        // No run is under way that could still need it.
        void kept?.embedder[Symbol.asyncDispose]();
        kept = { settings, embedder: createEmbedder({ ...options, signal }) };
      }
      return kept.embedder;
    },
    [Symbol.asyncDispose]: async () => kept?.embedder[Symbol.asyncDispose](),
  };
}
