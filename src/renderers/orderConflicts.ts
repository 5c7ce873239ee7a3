import type { Conflict } from '../model.ts';

const weights: Readonly<Record<Conflict['relation'], number>> = {
  contradiction: 0,
  unresolved: 1,
  update: 2,
  scope: 3,
  rounding: 4,
};

/** What cannot both be right first, then what a reader may have to know; the order of the report among equals. */
export function orderConflicts(conflicts: readonly Conflict[]): readonly Conflict[] {
  return [...conflicts].sort((a, b) => weights[a.relation] - weights[b.relation]);
}
