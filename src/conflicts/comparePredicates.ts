import type { ConflictRelation } from '../model.ts';
import type { Clash, Disagreement } from './claim.ts';
import { joinClashes } from './joinClashes.ts';
import { orderOf } from './movement.ts';
import { opposingWitnesses } from './opposingWitnesses.ts';
import { type Predicate, readPredicates } from './predicates.ts';
import { countShared, type Witness } from './witness.ts';

/**
 * What one outlet says happened and another says did not: the same verb, affirmed and negated, of the same subject, with
 * nothing behind it that tells the two apart. Blind spots: opposites in other words ("approved", "rejected"), denials by
 * those reported on, and whatever is only possible.
 */
export function comparePredicates(witnesses: readonly Witness[]): Disagreement[] {
  const predicates = new Map(witnesses.map((witness) => [witness, readPredicates(witness)]));
  const clashes: Clash[] = [];
  for (const [a, b] of opposingWitnesses(witnesses)) clashes.push(...compare(predicates.get(a)!, predicates.get(b)!));
  return joinClashes('negation', clashes);
}

function compare(mine: readonly Predicate[], theirs: readonly Predicate[]): Clash[] {
  return mine.flatMap((a) =>
    theirs
      .filter((b) => a.act === b.act && a.isNegated !== b.isNegated && !saysBoth(a, mine) && !saysBoth(b, theirs))
      .filter((b) => areOfOneSubject(a, b))
      .map((b) => ({ a, b, relation: relate(a, b) })),
  );
}

function saysBoth(predicate: Predicate, all: readonly Predicate[]): boolean {
  return all.some((other) => other.act === predicate.act && other.isNegated !== predicate.isNegated);
}

function areOfOneSubject(a: Predicate, b: Predicate): boolean {
  const sharedRest = countShared(a.rest, b.rest);
  if (a.rest.size > 0 && b.rest.size > 0 && sharedRest === 0) return false;
  return a.subject.size > 0 && b.subject.size > 0 ? countShared(a.subject, b.subject) > 0 : sharedRest > 0;
}

/** What a later article affirms may have happened since; what had not happened "yet" is no denial. */
function relate(a: Predicate, b: Predicate): ConflictRelation {
  const [affirmed, negated] = a.isNegated ? [b, a] : [a, b];
  const order = orderOf(negated, affirmed);
  if (order !== null && order > 0) return 'update';
  return negated.isProvisional || (order !== null && order < 0) ? 'unresolved' : 'contradiction';
}
