import type { Embed } from '../embedding/contract.ts';
import type { Sentence } from '../model.ts';
import type { Measure } from './contract.ts';
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
  readonly names: readonly string[];
  readonly compare: (a: number, b: number) => number[];
  /** What a measure makes of a sentence, by its position, whether the measure takes part or not. */
  readonly prepare: <Prepared>(measure: Measure<Prepared>, sentence: number) => Prepared;
}

/**
 * Compares sentences by the measures that take part. A sentence is prepared when it is first asked for, once for all
 * measures that prepare it alike. The sentences given are the corpus.
 */
export async function createEvidence(sentences: readonly Sentence[], options: SimilarityOptions): Promise<Evidence> {
  const taking = measures.filter(
    ({ name, needsVectors }) => options.measures.includes(name) && (!needsVectors || options.embed),
  );
  const embed = taking.some(({ needsVectors }) => needsVectors) ? options.embed : null;
  const corpus = await createCorpus(sentences, embed);
  const preparers = new Map<Measure['prepare'], (sentence: number) => unknown>();
  const preparerOf = ({ prepare }: Measure) => {
    const known = preparers.get(prepare) ?? prepareOnce((sentence) => prepare(sentences[sentence]!, corpus));
    preparers.set(prepare, known);
    return known;
  };
  const comparers = taking.map((measure) => ({ compare: measure.compare, prepared: preparerOf(measure) }));
  return {
    names: taking.map(({ name }) => name),
    compare: (a, b) => comparers.map(({ compare, prepared }) => compare(prepared(a), prepared(b))),
    prepare: <Prepared>(measure: Measure<Prepared>, sentence: number) =>
      preparerOf(measure as Measure)(sentence) as Prepared,
  };
}

function prepareOnce(prepare: (sentence: number) => unknown): (sentence: number) => unknown {
  const prepared = new Map<number, unknown>();
  return (sentence) => {
    if (!prepared.has(sentence)) prepared.set(sentence, prepare(sentence));
    return prepared.get(sentence);
  };
}
