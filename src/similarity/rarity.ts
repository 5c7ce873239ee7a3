import { readFileSync } from 'node:fs';

/** The word of this rank is expected in every other report, one of n times the rank in one of n + 1. */
const halfwayRank = 25;
/** The rank of a word that the vocabulary does not have. */
const unknownRank = 30_000;
/** What is as telling as any name: a date, a figure with its unit. */
export const rarityOfFact = 5;

let ranks: ReadonlyMap<string, number> | null = null;

/**
 * How telling a stem is, whatever the articles at hand: minus the logarithm of the share of reports that are expected to
 * have it, 0.04 for "the", 3 for "fire", 7.1 for a word never heard of. The vocabulary of BERT (Devlin et al. 2019), of
 * which the word vectors are, lists words from common to rare; by Zipf's law the rank gives the frequency. A document frequency counted
 * in the folder would call the very words of an event common where all articles report that event. Blind spot: English.
 */
export function rarityOf(stem: string): number {
  ranks ??= readRanks();
  return Math.log(1 + (ranks.get(stem) ?? unknownRank) / halfwayRank);
}

/** The rank, from 1, of the commonest word of each stem, as `npm run fit:vectors` lists them: a line each. */
function readRanks(): Map<string, number> {
  const lines = readFileSync(new URL('../../data/stemRanks.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(space + 1), Number(line.slice(0, space))];
    }),
  );
}
