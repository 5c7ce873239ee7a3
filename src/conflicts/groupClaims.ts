import type { NonEmpty } from '../model.ts';
import type { Claim } from './findConflicts.ts';

/** Claims with the same key together, one for each member, the most carried value first, then as they came. */
export function groupClaims(claims: readonly (Claim & { readonly key: string })[]): NonEmpty<Claim>[] {
  const groups = new Map<string, Claim[]>();
  for (const { key, member, value } of claims) {
    const group = groups.get(key) ?? [];
    if (!group.some((claim) => claim.member === member)) group.push({ member, value });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length) as unknown as NonEmpty<Claim>[];
}
