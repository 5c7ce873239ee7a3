import { stem } from '../annotate/words/stems.ts';
import type { ConflictRelation } from '../model.ts';
import type { Alignment } from './alignFigures.ts';
import { differInExtent } from './extent.ts';
import type { Figure } from './figures.ts';
import { orderOf } from './movement.ts';

/** A hedged figure within this part of another may be the same figure, rounded. */
const roundingShare = 0.15;
/** An unhedged round figure within this part of an exact one is the same figure, rounded. */
const plainRoundingShare = 0.1;
/** An unhedged figure that leaves off the last digits of another within this part of it is the same figure, cut. */
const cuttingShare = 0.02;

/** Whether two figures state the same value: "12" and "about 12", but not "five years" and "up to five years". */
export function areSameValue(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && (a.bound === 'at most') === (b.bound === 'at most');
}

/** How two aligned figures that do not state the same value stand to each other. */
export function relateFigures(a: Figure, b: Figure, alignment: Alignment): ConflictRelation {
  if (a.low === b.low && a.high === b.high) return 'scope';
  const apart = distance(a, b);
  const hedged = a.bound === 'about' || b.bound === 'about';
  if (hedged && apart <= roundingShare) return 'rounding';
  if (isRoundingOf(a, b, apart) || isRoundingOf(b, a, apart)) return 'rounding';
  if (isUpdate(a, b)) return 'update';
  const isRange = a.low < a.high || b.low < b.high;
  if (isWithin(a, b) || isWithin(b, a)) return apart <= roundingShare && !isRange ? 'rounding' : 'scope';
  if (differInExtent(a, b)) return 'scope';
  const isPlain = alignment === 2 && !hedged && a.modifiers.size > 0 === b.modifiers.size > 0;
  return isPlain && !a.isPartial && !b.isPartial && !mayHaveMoved(a, b) ? 'contradiction' : 'unresolved';
}

function distance(a: Figure, b: Figure): number {
  const [x, y] = a.low > b.high ? [b.high, a.low] : b.low > a.high ? [a.high, b.low] : [a.low, b.low];
  return Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), Number.MIN_VALUE);
}

/** Whether `b`'s bound or range allows `a`'s value. */
function isWithin(a: Figure, b: Figure): boolean {
  if (b.bound === 'at least') return a.low >= b.low;
  if (b.bound === 'at most') return a.high <= b.high;
  return b.low < b.high && a.low >= b.low && a.high <= b.high;
}

/**
 * Whether `a` is `b` written with fewer digits, rounded or cut: 400 of 399, 10 of 9.7, 247 of 247.7. Small whole numbers
 * are counted, not rounded: 40 is not 41.
 */
function isRoundingOf({ low: a }: Figure, { low: b }: Figure, apart: number): boolean {
  const digits = countDigits(a);
  if (digits >= countDigits(b) || (Number.isInteger(b) && a % 100 !== 0)) return false;
  if (Number(b.toPrecision(digits)) === a) return apart <= plainRoundingShare;
  const lastPlace = 10 ** (Math.floor(Math.log10(Math.abs(a) || 1)) + 1 - digits);
  return apart <= cuttingShare && Math.abs(a - b) < lastPlace;
}

function countDigits(value: number): number {
  const [mantissa = ''] = value.toExponential().split('e');
  return mantissa.replace(/\D/g, '').length;
}

/**
 * Whether the figure moved: the later article counts more of what adds up, or one says so ("rose to 15", "at least nine
 * so far") and nothing speaks against it.
 */
function isUpdate(a: Figure, b: Figure): boolean {
  const order = orderOf(a, b);
  if (order !== null && order < 0) return isUpdate(b, a);
  const [first, second] = [a.movement, b.movement];
  if (order !== null && order > 0) {
    const tells = second.isMoved && second.direction * (b.low - a.low) >= 0;
    return tells || first.isProvisional || (addsUp(a, b) && b.low > a.low);
  }
  return moves(a, b) || moves(b, a);
}

/** Whether without dates the words show that `b` came after `a`. */
function moves(a: Figure, b: Figure): boolean {
  const [first, second] = [a.movement, b.movement];
  if (first.isMoved && !second.isMoved) return false;
  const tells = second.isMoved && !first.isMoved && second.direction !== 0 && second.direction * (b.low - a.low) > 0;
  return tells || (first.isProvisional && !second.isProvisional && b.low > a.low);
}

/** Whether a figure of this thing can only grow while the matter goes on. */
function addsUp(a: Figure, b: Figure): boolean {
  return (
    (a.sense !== null && a.sense === b.sense) ||
    /^number (?:signatur|vote|acr|hectar|case|complaint|donat)/.test(a.thing)
  );
}

/** Whether articles of different days may both have been right. */
function mayHaveMoved(a: Figure, b: Figure): boolean {
  return isQuote(a) || isQuote(b) || (Boolean(orderOf(a, b)) && addsUp(a, b));
}

/** Whether a figure is what something cost or stood at on a market, which changes by the minute. */
function isQuote({ witness }: Figure): boolean {
  return witness.stems.some((stem) => stem !== null && markets.has(stem));
}

const markets: ReadonlySet<string> = new Set(
  [
    'dow',
    'shares',
    'stock',
    'stocks',
    'index',
    'futures',
    'yield',
    'yields',
    'trading',
    'nasdaq',
    'barrel',
    'greenback',
    'currency',
  ].map(stem),
);
