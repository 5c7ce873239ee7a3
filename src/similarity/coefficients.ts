import { readFileSync } from 'node:fs';
import type { ContextWeights } from './index.ts';
import type { Coefficients } from './judge.ts';

/** What `npm run fit` makes of labelled pairs and marked stories. */
export interface SimilarityCoefficients {
  /** For two sentences on their own. */
  readonly alone: Coefficients;
  /** For two sentences of one story. */
  readonly story: Coefficients;
  /** For how these stand among the others. */
  readonly context: ContextWeights;
}

/** In the root of the package. */
export const coefficientsFile: URL = new URL('../../data/similarity.json', import.meta.url);

let opened: SimilarityCoefficients | undefined;

/** The weights that come with newsmerge, read once. */
export function openCoefficients(): SimilarityCoefficients {
  opened ??= JSON.parse(readFileSync(coefficientsFile, 'utf8')) as SimilarityCoefficients;
  return opened;
}
