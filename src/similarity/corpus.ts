import type { Embed, SentenceVector } from '../embedding/contract.ts';
import type { Sentence } from '../model.ts';
import { contentStems } from '../text/contentStems.ts';
import type { Corpus } from './contract.ts';
import { createIdf } from './idf.ts';

/** Knows the sentences that are compared with one another; `embed` is null where vectors take no part. */
export async function createCorpus(sentences: readonly Sentence[], embed: Embed | null): Promise<Corpus> {
  const idf = createIdf(sentences.map(contentStems));
  if (!embed) return { idf, meaningOf: () => null, directionOf: () => null };
  const vectors = await embed(sentences.map(({ text }) => text));
  const meanings = new Map(sentences.map((sentence, i) => [sentence, toUnitLength(Float32Array.from(vectors[i]!))]));
  const mean = meanOf(meanings.values(), vectors);
  return {
    idf,
    meaningOf: (sentence) => meanings.get(sentence) ?? null,
    directionOf: (sentence) => {
      const meaning = meanings.get(sentence);
      return meaning ? toUnitLength(meaning.map((value, i) => value - mean[i]!)) : null;
    },
  };
}

function meanOf(meanings: Iterable<Float32Array>, vectors: readonly SentenceVector[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const meaning of meanings) for (let i = 0; i < mean.length; i += 1) mean[i]! += meaning[i]! / vectors.length;
  return mean;
}

/** All zeros stay all zeros. */
function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return vector.map((value) => value / length);
}
