import { outletKey } from '../articles/origins/outletKey.ts';
import type { CommonSource } from '../model.ts';
import type { ReportStory } from '../report.ts';

/** More sources are not named in the head of a story. */
const maxNamed = 3;

/**
 * Whom at least half of the outlets of a story name as their source: "all cite the police statement", "3 of 4 cite
 * NOLA.com"; an outlet need not name itself. Empty where there is none. `show` makes a name from an article safe to show.
 */
export function describeSources({ articles, sources }: ReportStory, show: (name: string) => string): string {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const outlets = new Set(outletOf.values());
  const named = new Map<number, string[]>();
  for (const source of sources) {
    const citing = countCiting(source, outletOf, outlets);
    if (2 * citing < outlets.size) continue;
    const name = source.kind === 'document' ? `the ${show(source.name)}` : show(source.name);
    named.set(citing, [...(named.get(citing) ?? []), name]);
  }
  let left = maxNamed;
  return [...named]
    .sort(([a], [b]) => b - a)
    .flatMap(([citing, names]) => {
      const shown = names.slice(0, left);
      left -= shown.length;
      if (shown.length === 0) return [];
      return [`${citing === outlets.size ? 'all' : `${citing} of ${outlets.size}`} cite ${joinNames(shown)}`];
    })
    .join('; ');
}

function countCiting(
  { name, articles }: CommonSource,
  outletOf: ReadonlyMap<string, string>,
  outlets: ReadonlySet<string>,
): number {
  const citing = new Set(articles.map((article) => outletOf.get(article)!));
  for (const outlet of outlets) if (outletKey(outlet) === outletKey(name)) citing.add(outlet);
  return citing.size;
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
