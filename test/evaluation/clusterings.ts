import fc from 'fast-check';

/** Two clusterings of the same ten items, or fewer; clusters in the order of their first items. */
export const twoClusterings = fc
  .array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 10 })
  .map((labels) => [cluster(labels.map(([gold]) => gold)), cluster(labels.map(([, found]) => found))] as const);

function cluster(labels: readonly number[]): readonly (readonly string[])[] {
  const clusters = new Map<number, string[]>();
  labels.forEach((label, item) => {
    clusters.set(label, [...(clusters.get(label) ?? []), `item ${item}`]);
  });
  return [...clusters.values()];
}
