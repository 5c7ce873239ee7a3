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
  /** What a measure, whether it takes part or not, makes of a sentence, by its position. */
  readonly prepare: <Prepared>(measure: Measure<Prepared>, sentence: number) => Prepared;
}

/**
 * Compares sentences by the measures that take part. A sentence is prepared when it is first compared, once for all
 * measures that prepare it alike. The sentences given are the corpus.
 */
export async function createEvidence(sentences: readonly Sentence[], options: SimilarityOptions): Promise<Evidence> {
  const taking = measures.filter(
    ({ name, needsVectors }) => options.measures.includes(name) && (!needsVectors || options.embed),
  );
  const embed = taking.some(({ needsVectors }) => needsVectors) ? options.embed : null;
  const corpus = await createCorpus(sentences, embed);
  const ways = [...new Set(taking.map(({ prepare }) => prepare))];
  const wayOf = taking.map(({ prepare }) => ways.indexOf(prepare));
  const prepareAll = keepSome((sentence) => ways.map((prepare) => prepare(sentences[sentence]!, corpus)));
  return {
    names: taking.map(({ name }) => name),
    compare: (a, b) => {
      const [left, right] = [prepareAll(a), prepareAll(b)];
      return taking.map(({ compare }, i) => compare(left[wayOf[i]!], right[wayOf[i]!]));
    },
    prepare: (measure, sentence) => measure.prepare(sentences[sentence]!, corpus),
  };
}

/** So many sentences are kept as the measures prepared them; then it starts anew, or the memory would be full of them. */
const mostKept = 20_000;

function keepSome<Made>(make: (sentence: number) => Made): (sentence: number) => Made {
  const kept = new Map<number, Made>();
  return (sentence) => {
    const known = kept.get(sentence);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const made = make(sentence);
    kept.set(sentence, made);
    return made;
  };
}
