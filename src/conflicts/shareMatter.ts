import type { Claim } from './claim.ts';
import { countShared, type Place, placeOf, type Witness } from './witness.ts';

/** Fewer words in common say nothing. */
const fewest = 2;

/**
 * Whether two sentences say the same around what they claim: at least two stems and such a part of the shorter one's,
 * names aside, because all sentences of a story share names.
 */
export function shareMatter(a: Claim, b: Claim, part: number): boolean {
  const [x, y] = [stemsAround(a), stemsAround(b)];
  const shared = countShared(x, y);
  return shared >= fewest && shared >= part * Math.min(x.size, y.size);
}

function stemsAround({ witness, place }: Claim): ReadonlySet<string> {
  return stemsOutside(witness, [place, ...witness.sentence.names.map((name) => placeOf(witness, name))]);
}

function stemsOutside({ stems }: Witness, places: readonly Place[]): ReadonlySet<string> {
  const isOutside = (at: number) => !places.some(({ from, to }) => at >= from && at < to);
  return new Set(stems.flatMap((stem, at) => (stem !== null && isOutside(at) ? [stem] : [])));
}
