import type { ConflictKind, ConflictRelation, NonEmpty } from '../model.ts';
import type { Place, Witness } from './witness.ts';

/** One value as one witness states it. */
export interface Claim {
  readonly witness: Witness;
  readonly place: Place;
  /** As printed, with white space folded. */
  readonly value: string;
  /** Claims with the same key state the same value. */
  readonly key: string;
}

/** Two claims about one thing that do not agree. */
export interface Clash<C extends Claim = Claim> {
  readonly a: C;
  readonly b: C;
  readonly relation: ConflictRelation;
}

/** Claims about one thing that do not agree. */
export interface Disagreement {
  readonly kind: ConflictKind;
  readonly relation: ConflictRelation;
  /** Claims of the same value together, what most independent origins give first. */
  readonly values: readonly NonEmpty<Claim>[];
}
