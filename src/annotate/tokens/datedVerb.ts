import type { Range, Token } from '../../model.ts';
import { headOf, positionsIn } from './positions.ts';

/** The verb, or the predicate in its place, that a date hangs on, as a position; null where it hangs on none. */
export function datedVerb(tokens: readonly Token[], date: Range): number | null {
  const stretch = positionsIn(tokens, date);
  let at = headOf(tokens, stretch);
  while (at !== null && at >= 0) {
    const { tag, head, relation }: Token = tokens[at]!;
    const isOutside = at < stretch.from || at >= stretch.to;
    if (isOutside && (tag === 'VERB' || relation === 'root')) return at;
    at = head;
  }
  return null;
}
