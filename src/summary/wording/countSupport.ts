import type { Sentence } from '../../model.ts';

/** How many independent origins have something, and up to a half more by how many outlets print it. */
export type Support = (key: string) => number;

/**
 * Counts who has each key: one for every independent origin, and a share of a half for further outlets, so that copies
 * decide between equals and never against one more origin.
 */
export function countSupport(
  members: readonly Sentence[],
  keysOf: (sentence: Sentence) => Iterable<string>,
  sourceOf: (sentence: Sentence) => { readonly origin: string; readonly outlet: string },
): Support {
  const found = new Map<string, { origins: Set<string>; outlets: Set<string> }>();
  for (const member of members) {
    const { origin, outlet } = sourceOf(member);
    for (const key of keysOf(member)) {
      const known = found.get(key) ?? { origins: new Set(), outlets: new Set() };
      known.origins.add(origin);
      known.outlets.add(outlet);
      found.set(key, known);
    }
  }
  return (key) => {
    const known = found.get(key);
    if (!known) return 0;
    const repeated = Math.max(0, known.outlets.size - known.origins.size);
    return known.origins.size + (0.5 * repeated) / (repeated + 1);
  };
}
