import { alignFigures } from './alignFigures.ts';
import type { Clash, Disagreement } from './claim.ts';
import { type Figure, readFigures } from './figures.ts';
import { joinClashes } from './joinClashes.ts';
import { opposingWitnesses } from './opposingWitnesses.ts';
import { areSameValue, relateFigures } from './relateFigures.ts';
import type { Witness } from './witness.ts';

/**
 * Figures that fill the same slot and do not agree. A witness that states a value anywhere agrees with all who give it;
 * what is left over is compared with the figure that it is plainly aligned with, and with none where two would do. Two
 * sentences with several figures of one thing and none in common are taken to count different things.
 * Blind spots: scores ("3-1"), shares ("two-thirds") and values in different units.
 */
export function compareFigures(witnesses: readonly Witness[]): Disagreement[] {
  const figures = new Map(witnesses.map((witness) => [witness, readFigures(witness)]));
  const clashes: Clash[] = [];
  for (const [a, b] of opposingWitnesses(witnesses)) {
    clashes.push(...compare([a, figures.get(a)!], [b, figures.get(b)!]));
  }
  return joinClashes('number', clashes);
}

type Stated = readonly [witness: Witness, figures: readonly Figure[]];

function compare([first, mine]: Stated, [second, theirs]: Stated): Clash[] {
  const left = mine.filter((a) => !theirs.some((b) => areSame(a, b)) && !states(second, a));
  const right = theirs.filter((b) => !mine.some((a) => areSame(a, b)) && !states(first, b));
  const agree = left.length < mine.length;
  const clashes = left.flatMap((a) =>
    right.flatMap((b) => {
      const areLone = isLone(a, mine) && isLone(b, theirs);
      if (!areLone && !agree && a.sense === null) return [];
      const alignment = alignFigures(a, b, areLone);
      return alignment > 0 ? [{ a, b, alignment }] : [];
    }),
  );
  return clashes
    .filter(({ a, b, alignment }) => {
      const rivals = clashes.filter((other) => (other.a === a) !== (other.b === b));
      return rivals.every((rival) => rival.alignment < alignment);
    })
    .map(({ a, b, alignment }) => ({ a, b, relation: relateFigures(a, b, alignment) }));
}

function areSame(a: Figure, b: Figure): boolean {
  return areSameValue(a, b) && a.thing === b.thing && !(a.sense && b.sense && a.sense !== b.sense);
}

/** Whether a witness gives the value without saying what it counts: "24 seats and the rival 31". */
function states({ sentence }: Witness, { kind, low, high }: Figure): boolean {
  return low === high && sentence.quantities.some((q) => q.unit === null && q.kind === kind && q.value === low);
}

function isLone(figure: Figure, figures: readonly Figure[]): boolean {
  return figures.every((other) => other === figure || other.thing !== figure.thing);
}
