import type { Conflict, NonEmpty, Sentence, Span } from '../model.ts';
import { compareActs } from './compareActs.ts';
import { findConflicts, hearWitnesses, toConflict } from './findConflicts.ts';
import type { Source } from './witness.ts';

/** A fact with the sentences that report it. */
export interface Reported {
  readonly id: string;
  readonly members: NonEmpty<Sentence>;
}

/**
 * What the outlets of a story state differently: statement by statement, and then the days of acts that several statements
 * date, unless the members of one of them already show the difference.
 */
export function listConflicts(statements: readonly Reported[], articleOf: (sentence: Sentence) => Source): Conflict[] {
  const within = statements.flatMap(({ id, members }) => findConflicts(id, members, articleOf));
  const statementOf = new Map(statements.flatMap(({ id, members }) => members.map((member) => [keyOf(member), id])));
  const dated = statements.flatMap(({ members }) => members.filter(({ dates }) => dates.length > 0));
  const across = compareActs(hearWitnesses(dated, articleOf)).flatMap((disagreement): Conflict[] => {
    const members = disagreement.values.flatMap((claims) => claims.map(({ witness }) => keyOf(witness.sentence)));
    const ids = [...new Set(members.map((member) => statementOf.get(member)!))];
    const isKnown = within.some(
      ({ kind, values }) =>
        kind === 'date' && values.every((value) => value.members.some((m) => members.includes(keyOf(m)))),
    );
    return ids.length < 2 || isKnown ? [] : [toConflict(ids as unknown as NonEmpty<string>, disagreement)];
  });
  return [...within, ...across];
}

function keyOf({ article, start }: Pick<Span, 'article' | 'start'>): string {
  return `${start} ${article}`;
}
