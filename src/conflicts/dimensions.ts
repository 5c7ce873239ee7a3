import { type Place, type Witness, wordsAt } from './witness.ts';

/** Which way a length is measured. */
export type Dimension = 'height' | 'depth' | 'length' | 'width';

const before: readonly (readonly [Dimension, RegExp])[] = [
  ['height', /\b(?:altitude|elevation|height|heights) (?:of|reached|was|is)(?: \S+)?$/],
  ['depth', /\b(?:depth|depths) (?:of|reached|was|is)(?: \S+)?$/],
  ['length', /\b(?:length) (?:of|was|is)(?: \S+)?$/],
  ['width', /\b(?:width) (?:of|was|is)(?: \S+)?$/],
];
const behind: Readonly<Record<string, Dimension>> = {
  above: 'height',
  high: 'height',
  tall: 'height',
  deep: 'depth',
  long: 'length',
  wide: 'width',
};

/** Which way a length is measured, as the words beside it tell ("75 miles above", "an altitude of 870 miles"); else null. */
export function dimensionOf(witness: Witness, { from, to }: Place): Dimension | null {
  const next = witness.tokens[to]?.lower ?? '';
  if (Object.hasOwn(behind, next)) return behind[next]!;
  const words = wordsAt(witness, { from: Math.max(0, from - 3), to: from });
  return before.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
