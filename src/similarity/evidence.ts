import type { Embed } from '../embedding/contract.ts';
import type { Sentence } from '../model.ts';
import type { Corpus, Measure } from './contract.ts';
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
  const prepared = createPreparer(sentences, corpus);
  const ways = taking.map(({ prepare }) => prepared(prepare));
  return {
    names: taking.map(({ name }) => name),
    compare: (a, b) => taking.map(({ compare }, i) => compare(ways[i]!(a), ways[i]!(b))),
    prepare: (measure, sentence) => prepared(measure.prepare)(sentence),
  };
}

type Prepare<Prepared> = Measure<Prepared>['prepare'];

/** For each way of preparing so many sentences are kept; then it starts anew, or the memory would be full of them. */
const maxKept = 20_000;

/** Prepares a sentence, by its position, once for all measures that prepare it alike. */
function createPreparer(sentences: readonly Sentence[], corpus: Corpus) {
  const ways = new Map<Prepare<unknown>, (sentence: number) => unknown>();
  return <Prepared>(prepare: Prepare<Prepared>) => {
    const known = ways.get(prepare) as ((sentence: number) => Prepared) | undefined;
    const way = known ?? keepSome((sentence) => prepare(sentences[sentence]!, corpus));
    ways.set(prepare, way);
    return way;
  };
}

function keepSome<Made>(make: (sentence: number) => Made): (sentence: number) => Made {
  let kept: Made[] = [];
  let count = 0;
  return (sentence) => {
    const known = kept[sentence];
    if (known !== undefined) return known;
    if (count >= maxKept) {
      kept = [];
      count = 0;
    }
    count += 1;
    const made = make(sentence);
    kept[sentence] = made;
    return made;
  };
}
