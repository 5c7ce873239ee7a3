import type { ConflictKind, ConflictRelation, NonEmpty } from '../model.ts';
import type { Claim, Clash, Disagreement } from './claim.ts';

/** From the slightest to the weightiest: that a figure moved explains why outlets seem to contradict each other. */
const gravity: readonly ConflictRelation[] = ['rounding', 'scope', 'unresolved', 'contradiction', 'update'];

/**
 * Joins clashes that share a claim into one disagreement each, in the order of their first claims, with the weightiest
 * of their relations. Claims of one key are the same value and no clash. Values come by independent origins, then outlets, then as they came.
 */
export function joinClashes(kind: ConflictKind, clashes: readonly Clash[]): Disagreement[] {
  const groupOf = new Map<Claim, Group>();
  for (const { a, b, relation } of clashes) {
    if (a.key === b.key) continue;
    const [mine, theirs] = [groupOf.get(a), groupOf.get(b)];
    const group: Group = mine ?? theirs ?? { claims: [], relations: new Set() };
    group.relations.add(relation);
    for (const claim of [a, b]) add(claim, group, groupOf);
    if (theirs === undefined || theirs === group) continue;
    for (const claim of theirs.claims) groupOf.set(claim, group);
    group.claims.push(...theirs.claims);
    for (const known of theirs.relations) group.relations.add(known);
  }
  return [...new Set(groupOf.values())].map(({ claims, relations }) => ({
    kind,
    relation: gravity.findLast((relation) => relations.has(relation))!,
    values: groupValues(claims),
  }));
}

interface Group {
  readonly claims: Claim[];
  readonly relations: Set<ConflictRelation>;
}

function add(claim: Claim, group: Group, groupOf: Map<Claim, Group>): void {
  if (groupOf.has(claim)) return;
  groupOf.set(claim, group);
  group.claims.push(claim);
}

function groupValues(claims: readonly Claim[]): NonEmpty<Claim>[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.key) ?? [];
    if (!group.some(({ witness }) => witness === claim.witness)) groups.set(claim.key, [...group, claim]);
  }
  const count = (group: readonly Claim[], field: 'origin' | 'outlet') =>
    new Set(group.map(({ witness }) => witness.article[field])).size;
  return [...groups.values()].sort(
    (a, b) => count(b, 'origin') - count(a, 'origin') || count(b, 'outlet') - count(a, 'outlet'),
  ) as unknown as NonEmpty<Claim>[];
}
