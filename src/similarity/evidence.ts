import type { Sentence } from '../model.ts';
import type { Measure } from './contract.ts';
import { measures } from './measures.ts';
import { countTerms, type Terms } from './terms.ts';

/** What the measures say of two sentences, named by their positions in the list compared: measure by measure. */
export interface Evidence {
  readonly compare: (a: number, b: number) => number[];
  /** What a measure makes of a sentence, by its position. */
  readonly prepare: <Prepared>(measure: Measure<Prepared>, sentence: number) => Prepared;
}

/**
 * Compares sentences by all measures. A sentence is prepared when it is first compared, once for all measures that
 * prepare it alike. How telling a stem is comes from the sentences given.
 */
export function createEvidence(sentences: readonly Sentence[]): Evidence {
  const prepared = createPreparer(sentences, countTerms(sentences.map(({ stems }) => stems)));
  const ways = measures.map(({ prepare }) => prepared(prepare));
  return {
    compare: (a, b) => measures.map(({ compare }, i) => compare(ways[i]!(a), ways[i]!(b))),
    prepare: (measure, sentence) => prepared(measure.prepare)(sentence),
  };
}

type Prepare<Prepared> = Measure<Prepared>['prepare'];

/** For each way of preparing so many sentences are kept; then it starts anew, or the memory would be full of them. */
const maxKept = 20_000;

/** Prepares a sentence, by its position, once for all measures that prepare it alike. */
function createPreparer(sentences: readonly Sentence[], terms: Terms) {
  const ways = new Map<Prepare<unknown>, (sentence: number) => unknown>();
  return <Prepared>(prepare: Prepare<Prepared>) => {
    const known = ways.get(prepare) as ((sentence: number) => Prepared) | undefined;
    const way = known ?? keepSome((sentence) => prepare(sentences[sentence]!, terms));
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
