import { splitWords } from '../annotate/words/words.ts';
import type { NameMention } from '../model.ts';
import { areFormsOfOneName } from './areFormsOfOneName.ts';
import type { Figure } from './figures.ts';
import { shareMatter } from './shareMatter.ts';
import { countShared, stemAfter, stemBefore, stemsAfter, stemsBefore } from './witness.ts';

/** How surely two figures fill the same slot: not at all, perhaps, or plainly. */
export type Alignment = 0 | 1 | 2;

/** Part of what the shorter sentence says that the other one says too, for lone figures to mean the same. */
const sameMatter = 0.6;
/** Figures that many times apart need more in common than what happened to those counted. */
const apart = 3;
/** Figures that many times apart need the same words on both sides. */
const farApart = 10;

/**
 * How surely two figures of the same thing answer the same question. `areLone`: neither sentence has another figure of
 * that thing. Plainly: the same happened to those counted, or the same word governs both and most words close by are the
 * same, or the sentences say the same all around. Perhaps: lengths that are measured the same way, such as two heights. Durations and ages belong to many things, so they need a word or a
 * name in common.
 */
export function alignFigures(a: Figure, b: Figure, areLone: boolean): Alignment {
  if (differences.some((areDifferent) => areDifferent(a, b))) return 0;
  if (a.owner && b.owner) return 2;
  if (a.sense && a.sense === b.sense) return timesApart(a, b) <= apart || shareMatter(a, b, sameMatter) ? 2 : 0;
  if ((a.sense ?? b.sense) !== null && !areLone) return 0;
  if (areLone && a.dimension !== null && a.dimension === b.dimension) return 1;
  const [before, after] = [isSame(a, b, stemBefore), isSame(a, b, stemAfter)];
  if (timesApart(a, b) > farApart && !(before && after)) return 0;
  if (before || after || (areLone && shareMatter(a, b, sameMatter))) return shareMostNearby(a, b) ? 2 : 1;
  return areLone && a.isCount && shareMatter(a, b, 0) ? 1 : 0;
}

/** What shows that two figures answer different questions. */
const differences: readonly ((a: Figure, b: Figure) => boolean)[] = [
  (a, b) => a.thing !== b.thing,
  (a, b) => a.sense !== null && b.sense !== null && a.sense !== b.sense,
  (a, b) => a.isPartitive !== b.isPartitive,
  (a, b) => isTurn(a) !== isTurn(b),
  (a, b) => areApart(a.dimension, b.dimension),
  (a, b) => areApart(aimOf(a), aimOf(b)),
  (a, b) => a.modifiers.size > 0 && b.modifiers.size > 0 && countShared(a.modifiers, b.modifiers) === 0,
  (a, b) => a.owner !== null && b.owner !== null && !areOnePerson(a.owner, b.owner),
  (a, b) => a.kind === 'percent' && a.low + b.low === 100,
  (a, b) => a.sense === null && !a.owner && (areOfOthers(a, b) || areOfTwo(a.bearer, b.bearer)),
];

function areOfTwo(a: NameMention | null, b: NameMention | null): boolean {
  return a !== null && b !== null && !areFormsOfOneName(a, b);
}

function areApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether more than half of the words close to either figure are close to the other. */
function shareMostNearby(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ witness, place }) => {
    return new Set([...stemsBefore(witness, place), ...stemsAfter(witness, place)]);
  }) as [Set<string>, Set<string>];
  return 2 * countShared(x, y) > Math.max(x.size, y.size);
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

function timesApart({ low: a }: Figure, { low: b }: Figure): number {
  return Math.max(Math.abs(a), Math.abs(b)) / Math.max(Math.min(Math.abs(a), Math.abs(b)), Number.MIN_VALUE);
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
