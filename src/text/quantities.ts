import type { Quantity, Range } from '../model.ts';
import { findTokens } from './tokens.ts';

/** Finds the numbers of a sentence with their units. */
export function findQuantities(text: string, range: Range): Quantity[] {
  return findTokens(text, range)
    .filter((token) => token.kind === 'number')
    .map(({ start, end, text: found }) => ({
      start,
      end,
      text: found,
      kind: 'number',
      value: Number(found.replace(/[^\d.]/g, '')),
      unit: null,
      bound: 'exact',
    }));
}
