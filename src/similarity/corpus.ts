import type { Embed } from '../embedding/contract.ts';
import type { Sentence } from '../model.ts';
import type { Corpus } from './contract.ts';
import { countTerms } from './terms.ts';

/** Knows the sentences that are compared with one another; `embed` is null where vectors take no part. */
export async function createCorpus(sentences: readonly Sentence[], embed: Embed | null): Promise<Corpus> {
  const terms = countTerms(sentences.map(({ stems }) => stems));
  if (!embed) return { terms, meaningOf: () => null, directionOf: () => null, wordsOf: () => null };
  const embedded = await embed(sentences);
  const words = new Map(sentences.map((sentence, i) => [sentence, embedded[i]!.words]));
  const meanings = new Map(
    sentences.map((sentence, i) => [sentence, toUnitLength(Float32Array.from(embedded[i]!.meaning))]),
  );
  const mean = meanOf([...meanings.values()]);
  return {
    terms,
    meaningOf: (sentence) => meanings.get(sentence) ?? null,
    wordsOf: (sentence) => words.get(sentence) ?? null,
    directionOf: (sentence) => {
      const meaning = meanings.get(sentence);
      return meaning ? toUnitLength(meaning.map((value, i) => value - mean[i]!)) : null;
    },
  };
}

function meanOf(meanings: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(meanings[0]?.length ?? 0);
  for (const meaning of meanings) for (let i = 0; i < mean.length; i += 1) mean[i]! += meaning[i]! / meanings.length;
  return mean;
}

/** All zeros stay all zeros. */
function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return vector.map((value) => value / length);
}
