import { containment } from './containment.ts';
import type { Measure } from './contract.ts';
import { coverage } from './coverage.ts';
import { dice } from './dice.ts';
import { jaccard } from './jaccard.ts';
import { lcs } from './lcs.ts';
import { lengths } from './lengths.ts';
import { modality } from './modality.ts';
import { names } from './names.ts';
import { bigrams, trigrams, unigrams } from './ngrams.ts';
import { numbers, numbersBoth, numbersFit } from './numbers.ts';
import { polarity } from './polarity.ts';
import { quotations } from './quotations.ts';
import { remainder } from './remainder.ts';
import { tfidf } from './tfidf.ts';
import { values } from './values.ts';

/** Every measure there is. A new one is added here; `npm run fit` then finds its weight. */
export const measures = [
  dice,
  jaccard,
  tfidf,
  containment,
  coverage,
  remainder,
  unigrams,
  bigrams,
  trigrams,
  lcs,
  lengths,
  names,
  numbers,
  numbersFit,
  numbersBoth,
  values,
  quotations,
  polarity,
  modality,
] as readonly Measure[];
