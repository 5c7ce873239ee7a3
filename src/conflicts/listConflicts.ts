import type { Conflict, ConflictRelation, Difference, NonEmpty, Sentence, Span } from '../model.ts';
import { compareActs } from './compareActs.ts';
import { findConflicts, hearWitnesses, toDifference } from './findConflicts.ts';
import type { Source } from './witness.ts';

/** A fact with the sentences that report it. */
export interface Reported {
  readonly id: string;
  readonly members: NonEmpty<Sentence>;
}

/** The weightiest first. */
const order: readonly ConflictRelation[] = ['contradiction', 'update', 'unresolved', 'scope', 'rounding'];

/**
 * What the outlets of a story state differently, the weightiest first: statement by statement, the days of acts that
 * several statements date, and what was found across the story. What shows the same difference again is left out.
 */
export function listConflicts(
  statements: readonly Reported[],
  articleOf: (sentence: Sentence) => Source,
  differences: readonly Difference[],
): Conflict[] {
  const statementOf = new Map(statements.flatMap(({ id, members }) => members.map((member) => [keyOf(member), id])));
  const place = (difference: Difference): Conflict => {
    const members = difference.values.flatMap((value) => value.members.map(keyOf));
    const ids = [...new Set(members.map((member) => statementOf.get(member)!))];
    return { ...difference, statements: ids as unknown as NonEmpty<string> };
  };
  const within = statements.flatMap(({ id, members }) => findConflicts(id, members, articleOf));
  const dated = statements.flatMap(({ members }) => members.filter(({ dates }) => dates.length > 0));
  const across = compareActs(hearWitnesses(dated, articleOf)).map(toDifference).map(place);
  const found: Conflict[] = [];
  for (const conflict of [
    ...within,
    ...across.filter(({ statements: ids }) => ids.length > 1),
    ...differences.map(place),
  ])
    if (!found.some((known) => showsSame(known, conflict))) found.push(conflict);
  return found.sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
}

/** Whether each value of a difference, or a sentence of it, is among those of another one of its kind. */
function showsSame(known: Conflict, { kind, values }: Conflict): boolean {
  if (known.kind !== kind) return false;
  if (values.every(({ value }) => known.values.some((other) => other.value === value))) return true;
  const members = new Set(known.values.flatMap((value) => value.members.map(keyOf)));
  return values.every((value) => value.members.some((member) => members.has(keyOf(member))));
}

function keyOf({ article, start }: Pick<Span, 'article' | 'start'>): string {
  return `${start} ${article}`;
}
