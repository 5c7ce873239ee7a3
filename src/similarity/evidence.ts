import type { Embed } from '../embedding/contract.ts';
import type { Sentence } from '../model.ts';
import type { Corpus } from './contract.ts';
import { createCorpus } from './corpus.ts';
import { measures } from './measures.ts';

export interface SimilarityOptions {
  /** Names of the measures that take part. */
  readonly measures: readonly string[];
  /** Makes sentence vectors; null where there are none, and the measures that need them take no part. */
  readonly embed: Embed | null;
}

/** What the measures say of two sentences, named by their positions in the list compared: measure by measure. */
export interface Evidence {
  readonly corpus: Corpus;
  readonly names: readonly string[];
  readonly compare: (a: number, b: number) => number[];
}

/** Prepares each sentence once for each measure. The sentences given are the corpus. */
export async function createEvidence(sentences: readonly Sentence[], options: SimilarityOptions): Promise<Evidence> {
  const taking = measures.filter(
    ({ name, needsVectors }) => options.measures.includes(name) && (!needsVectors || options.embed),
  );
  const embed = taking.some(({ needsVectors }) => needsVectors) ? options.embed : null;
  const corpus = await createCorpus(sentences, embed);
  const prepared = taking.map((measure) => sentences.map((sentence) => measure.prepare(sentence, corpus)));
  return {
    corpus,
    names: taking.map(({ name }) => name),
    compare: (a, b) => taking.map((measure, i) => measure.compare(prepared[i]![a], prepared[i]![b])),
  };
}
