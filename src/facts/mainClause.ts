import type { Sentence } from '../model.ts';

/**
 * The clause that a sentence is there for, as a position among its clauses: the first that is part of none, or what is
 * said where that one only tells who says it. 0 where there are none.
 */
export function findMainClause({ clauses }: Pick<Sentence, 'clauses'>): number {
  let main = Math.max(
    0,
    clauses.findIndex(({ role }) => role === 'main'),
  );
  for (let step = 0; step < clauses.length && clauses[main]?.isSaying; step += 1) {
    const said = clauses.findIndex(
      ({ parent, role }) => parent === main && (role === 'complement' || role === 'aside'),
    );
    if (said < 0) break;
    main = said;
  }
  return main;
}
