import { outletKey } from '../articles/origins/outletKey.ts';
import { isNewsOutlet } from '../lexicon/outletNames.ts';
import type { Statement } from '../model.ts';

/** More outlets are not named after a sentence. */
const maxCited = 3;

/**
 * What a reader must know to weigh the outlets, `; 2 independent, citing NOLA.com`: that they are fewer origins, and whom they
 * have it from; empty where there is nothing to tell. `show` makes a name from an article safe to show.
 */
export function describeOrigins({ outlets, origins, cites }: Statement, show: (name: string) => string): string {
  const own = new Set(outlets.map(outletKey));
  const cited = cites.filter((cite) => isNewsOutlet(cite) && !own.has(outletKey(cite))).slice(0, maxCited);
  const notes = [
    ...(origins < outlets.length ? [`${origins} independent`] : []),
    ...(cited.length > 0 ? [`citing ${cited.map(show).join(', ')}`] : []),
  ];
  return notes.length > 0 ? `; ${notes.join(', ')}` : '';
}
