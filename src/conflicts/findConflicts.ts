import type { Conflict, ConflictRelation, NonEmpty, Sentence, Span } from '../model.ts';
import { compareQuotations } from './compareQuotations.ts';
import { relateDates } from './relateDates.ts';
import { relateQuantities } from './relateQuantities.ts';

/** One value as one member states it. */
export interface Claim {
  readonly member: Sentence;
  /** As printed. */
  readonly value: string;
}

/** Claims about one thing that do not agree. */
export interface Disagreement {
  readonly kind: Conflict['kind'];
  readonly relation: ConflictRelation;
  /** Claims of the same value together, the most carried value first. */
  readonly values: readonly NonEmpty<Claim>[];
}

/** A sentence with more values than this is a table or a list, and makes no claim about one thing. */
const mostValues = 40;

/**
 * What the members of a cluster state differently: quantities of one unit, days, and words inside quotation marks.
 * Only members of different outlets can disagree.
 */
export function findConflicts(
  statement: string,
  members: NonEmpty<Sentence>,
  outletOf: (sentence: Sentence) => string,
): Conflict[] {
  const claiming = members.filter(({ quantities, dates, quotations }) => {
    return quantities.length + dates.length + quotations.length <= mostValues;
  });
  const disagreements = [
    ...relateQuantities(claiming, outletOf),
    ...relateDates(claiming, outletOf),
    ...compareQuotations(claiming, outletOf),
  ];
  return disagreements.map(({ kind, relation, values }) => ({
    kind,
    statements: [statement],
    relation,
    values: values.map((claims) => ({
      value: claims[0].value,
      members: claims.map(({ member }) => spanOf(member)) as unknown as NonEmpty<Span>,
    })),
  }));
}

function spanOf({ article, start, end }: Sentence): Span {
  return { article, start, end };
}
