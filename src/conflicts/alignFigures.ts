import type { NameMention } from '../model.ts';
import { splitWords } from '../text/words.ts';
import { areFormsOfOneName } from './areFormsOfOneName.ts';
import type { Figure } from './figures.ts';
import { shareMatter } from './shareMatter.ts';
import { countShared, stemAfter, stemBefore } from './witness.ts';

/** How surely two figures fill the same slot: not at all, perhaps, or plainly. */
export type Alignment = 0 | 1 | 2;

/** Part of what the shorter sentence says that the other one says too, for lone figures to mean the same. */
const sameMatter = 0.6;

/**
 * How surely two figures of the same thing answer the same question. `areLone`: neither sentence has another figure of
 * that thing. Plainly: the same happened to those counted, or the same word governs both, or the sentences say the same
 * all around. Durations and ages belong to many things, so they need a word or a name in common.
 */
export function alignFigures(a: Figure, b: Figure, areLone: boolean): Alignment {
  if (a.thing !== b.thing || (a.sense && b.sense && a.sense !== b.sense)) return 0;
  if (isTurn(a) !== isTurn(b)) return 0;
  const [aim, otherAim] = [aimOf(a), aimOf(b)];
  if (aim && otherAim && aim !== otherAim) return 0;
  const between = [...a.modifiers].length > 0 && [...b.modifiers].length > 0;
  if (between && countShared(a.modifiers, b.modifiers) === 0) return 0;
  if (a.owner && b.owner) return areOnePerson(a.owner, b.owner) ? 2 : 0;
  if (a.sense && a.sense === b.sense) return 2;
  if ((a.sense ?? b.sense) !== null && !areLone) return 0;
  const [before, after] = [isSame(a, b, stemBefore), isSame(a, b, stemAfter)];
  if (areFarApart(a, b) && !(before && after)) return 0;
  const perhaps = areLone && a.isCount ? 1 : 0;
  if (areOfOthers(a, b)) return before || after ? perhaps : 0;
  if (before || after || (areLone && shareMatter(a, b, sameMatter))) return 2;
  return shareMatter(a, b, 0) ? perhaps : 0;
}

/** Two full names of one surname are two people. */
function areOnePerson(a: NameMention, b: NameMention): boolean {
  const [x, y] = [splitWords(a.key), splitWords(b.key)];
  if (x.length > 1 && y.length > 1 && x[0]![0] !== y[0]![0]) return false;
  return areFormsOfOneName(a, b);
}

function isSame(a: Figure, b: Figure, find: typeof stemBefore): boolean {
  const stem = find(a.witness, a.place);
  return stem !== null && stem === find(b.witness, b.place);
}

/** Whether each sentence has names and none that may be one of the other's: what they count may be theirs. */
function areOfOthers(a: Figure, b: Figure): boolean {
  const [x, y] = [a.witness.sentence.names, b.witness.sentence.names];
  return x.length > 0 && y.length > 0 && !x.some((name) => y.some((other) => areFormsOfOneName(name, other)));
}

/** Figures of such different size hardly answer the same question. */
function areFarApart({ low: a }: Figure, { low: b }: Figure): boolean {
  return Math.max(Math.abs(a), Math.abs(b)) > 10 * Math.min(Math.abs(a), Math.abs(b));
}

/** Whether a figure is where something came from, where it went, or by how much; null where its sentence does not say. */
function aimOf({ witness: { tokens }, place: { from } }: Figure): string | null {
  const before = tokens[from - 1]?.lower ?? '';
  if (before === 'from' || before === 'to' || before === 'by') return before;
  return changes.has(before) ? 'by' : null;
}

const changes = new Set(
  'rose fell up down gained lost jumped dropped climbed slipped added shed grew declined rise fall drop increased'.split(
    ' ',
  ),
);

/** Whether a length of time says when, not how long: "two days later". */
function isTurn({ witness, place }: Figure): boolean {
  return /^(?:ago|later|earlier|before|after)$/.test(witness.tokens[place.to]?.lower ?? '');
}
