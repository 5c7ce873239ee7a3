import type { Sentence } from '../model.ts';
import type { Claim } from './findConflicts.ts';

/** The claims of each two members whose outlets differ, in order: only outlets can disagree with one another. */
export function* opposingClaims<C extends Claim>(
  claims: readonly C[],
  outletOf: (sentence: Sentence) => string,
): Generator<[C[], C[]]> {
  const byMember = new Map<Sentence, C[]>();
  for (const claim of claims) {
    const known = byMember.get(claim.member);
    if (known) known.push(claim);
    else byMember.set(claim.member, [claim]);
  }
  const members = [...byMember];
  for (let i = 0; i < members.length; i += 1) {
    const [a, mine] = members[i]!;
    for (let j = i + 1; j < members.length; j += 1) {
      const [b, theirs] = members[j]!;
      if (outletOf(a) !== outletOf(b)) yield [mine, theirs];
    }
  }
}
