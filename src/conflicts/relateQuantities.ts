import type { ConflictRelation, Quantity, Sentence } from '../model.ts';
import { foldWhiteSpace } from '../text/foldWhiteSpace.ts';
import type { Claim, Disagreement } from './findConflicts.ts';
import { groupClaims } from './groupClaims.ts';
import { opposingClaims } from './opposingClaims.ts';

type QuantityClaim = Claim & { readonly key: string; readonly quantity: Quantity };

/** A hedged figure within this part of another may be the same figure, rounded. */
const roundingShare = 0.15;
/** An unhedged round figure within this part of an exact one is the same figure, rounded. */
const plainRoundingShare = 0.05;

/**
 * Quantities of the same kind and unit of which some members give one value and some another. Two members that give
 * several quantities of one unit are compared by the two that lie nearest to agreement, the whole by the two members
 * that lie furthest from it.
 */
export function relateQuantities(
  members: readonly Sentence[],
  outletOf: (sentence: Sentence) => string,
): Disagreement[] {
  const things = new Map<string, QuantityClaim[]>();
  for (const member of members) {
    for (const quantity of member.quantities) {
      if (quantity.unit === null) continue;
      const thing = `${quantity.kind} ${quantity.unit}`;
      const claims = things.get(thing) ?? [];
      claims.push({
        member,
        value: foldWhiteSpace(quantity.text),
        key: `${quantity.value} ${quantity.bound}`,
        quantity,
      });
      things.set(thing, claims);
    }
  }
  const found: Disagreement[] = [];
  for (const claims of things.values()) {
    let gravest = 0;
    for (const [mine, theirs] of opposingClaims(claims, outletOf)) {
      const pairs = mine.flatMap((a) => theirs.map((b) => gravity.indexOf(relatePair(a.quantity, b.quantity))));
      gravest = Math.max(gravest, Math.min(...pairs));
    }
    const relation = gravity[gravest];
    if (relation) found.push({ kind: 'number', relation, values: groupClaims(claims) });
  }
  return found;
}

/** From agreement, which is null, to plain difference. */
const gravity: readonly (ConflictRelation | null)[] = [null, 'rounding', 'scope', 'unresolved'];

function relatePair(a: Quantity, b: Quantity): ConflictRelation | null {
  if (a.value === b.value) return null;
  const difference = Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value), Number.MIN_VALUE);
  const hedged = a.bound === 'about' || b.bound === 'about';
  if (hedged && difference <= roundingShare) return 'rounding';
  if (isWithin(a, b) || isWithin(b, a)) return difference <= roundingShare ? 'rounding' : 'scope';
  const rounded = isRoundingOf(a.value, b.value) || isRoundingOf(b.value, a.value);
  if (rounded && difference <= plainRoundingShare) return 'rounding';
  return 'unresolved';
}

/** Whether `b`'s bound allows `a`'s value. */
function isWithin(a: Quantity, b: Quantity): boolean {
  return (b.bound === 'at least' && a.value >= b.value) || (b.bound === 'at most' && a.value <= b.value);
}

/** Whether `a` is `b` written with fewer digits: 400 of 399.9, 10 of 9.7; but 30 is not 26. */
function isRoundingOf(a: number, b: number): boolean {
  const digits = countDigits(a);
  return digits < countDigits(b) && Number(b.toPrecision(digits)) === a;
}

function countDigits(value: number): number {
  const [mantissa = ''] = value.toExponential().split('e');
  return mantissa.replace(/\D/g, '').length;
}
