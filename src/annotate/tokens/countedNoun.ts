import type { Range, Token } from '../../model.ts';
import { headOf, positionsIn } from './positions.ts';

/**
 * The noun that a quantity counts or measures, as a position: "people" of "26 people", "rise" of "a 3 percent rise", and
 * for an age the one who has it: "Fenn" of "Fenn, 52,". Null where no noun is near.
 */
export function countedNoun(tokens: readonly Token[], quantity: Range): number | null {
  const stretch = positionsIn(tokens, quantity);
  let at = headOf(tokens, stretch);
  if (at === null) return null;
  while (at >= 0 && !isNoun(tokens[at]!)) {
    const { head, relation }: Token = tokens[at]!;
    if (!belongsToNoun.has(relation)) return null;
    at = head;
  }
  return at < 0 ? null : at;
}

/** How a number, or an adjective with one, hangs on the noun it tells the count or size of. */
const belongsToNoun: ReadonlySet<string> = new Set([
  'nummod',
  'amod',
  'compound',
  'appos',
  'nmod:unmarked',
  'nmod:desc',
  'flat',
  'dep',
  'advmod',
]);

function isNoun({ tag, text }: Token): boolean {
  return (tag === 'NOUN' || tag === 'PROPN') && text !== '%';
}
