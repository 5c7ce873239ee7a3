import type { Conflict, Difference, NonEmpty, Sentence, Span } from '../model.ts';
import type { Disagreement } from './claim.ts';
import { compareDates } from './compareDates.ts';
import { compareFigures } from './compareFigures.ts';
import { compareNames } from './compareNames.ts';
import { comparePredicates } from './comparePredicates.ts';
import { hearWitness, type Source, type Witness } from './witness.ts';

/** A sentence with more values than this is a table or a list, and makes no claim about one thing. */
const maxValues = 40;

/** In the order in which a statement's conflicts are listed. */
const comparisons: readonly ((witnesses: readonly Witness[]) => Disagreement[])[] = [
  compareFigures,
  compareDates,
  compareNames,
  comparePredicates,
];

/**
 * What the members of a cluster state differently, by kind. Only members of different outlets can disagree. Depends on
 * nothing but the members and the outlet, origin, day and text of their articles.
 */
export function findConflicts(
  statement: string,
  members: NonEmpty<Sentence>,
  articleOf: (sentence: Sentence) => Source,
): Conflict[] {
  const [first] = members;
  const { outlet, publishedAt } = articleOf(first);
  if (members.every((member) => articleOf(member).outlet === outlet)) return [];
  if (members.every((member) => member.text === first.text && articleOf(member).publishedAt === publishedAt)) return [];
  const witnesses = hearWitnesses(members, articleOf);
  return comparisons
    .flatMap((compare) => compare(witnesses))
    .map((found) => ({ ...toDifference(found), statements: [statement] }));
}

/** The sentences that make claims, read closely. */
export function hearWitnesses(
  sentences: readonly Sentence[],
  articleOf: (sentence: Sentence) => Source,
): readonly Witness[] {
  return sentences
    .filter(({ quantities, dates, names, quotations }) => {
      return quantities.length + dates.length + names.length + quotations.length <= maxValues;
    })
    .map((sentence) => hearWitness(sentence, articleOf(sentence)));
}

export function toDifference({ kind, relation, values }: Disagreement): Difference {
  return {
    kind,
    relation,
    values: values.map((claims) => ({
      value: claims[0].value,
      members: claims.map(({ witness }) => spanOf(witness.sentence)) as unknown as NonEmpty<Span>,
    })),
  };
}

function spanOf({ article, start, end }: Sentence): Span {
  return { article, start, end };
}
