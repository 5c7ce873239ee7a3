import minhash from 'minhash';
import { contentStems } from '../src/annotate/words/contentStems.ts';
import type { Sentence } from '../src/model.ts';

type Pair = readonly [number, number];

const permutations = 128;
const sameFact = 0.3;

/**
 * The peer of `findDuplicates`: candidates by MinHash signatures of the content stems in bands (Broder 1997), by the
 * package `minhash` with its own number of rows to a band, and of these the pairs whose Jaccard index is high.
 */
export function findByMinhash(sentences: readonly Sentence[]): Pair[] {
  const sets = sentences.map((sentence) => new Set(contentStems(sentence)));
  const index = new minhash.LshIndex();
  const signatures = sets.map((set, i) => {
    const signature = new minhash.Minhash({ numPerm: permutations });
    for (const stem of set) signature.update(stem);
    index.insert(String(i), signature);
    return signature;
  });
  return signatures.flatMap((signature, b) =>
    index
      .query(signature)
      .map(Number)
      .filter((a) => a < b && jaccard(sets[a]!, sets[b]!) >= sameFact)
      .map((a): Pair => [a, b]),
  );
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return shared / (a.size + b.size - shared);
}
