import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinAbove } from '../../src/similarity/joinAbove.ts';
import { cosine, type SparseVector } from '../../src/similarity/sparseVector.ts';

const words = ['a', 'aground', 'b', 'court', 'free', 'one', 'ran', 'ruled', 'ship', 'three', 'today', 'two'];

/** Words of the same weight. */
const vectorOf = (text: string) => scale(text.split(' ').map((word) => [words.indexOf(word), 1]));

/** Vectors over few terms, some rare and some common, so that many share some; repeated weights make ties. */
const vectors = fc.array(
  fc
    .dictionary(fc.constantFrom(...'0000111223456789abc'), fc.constantFrom(1, 2, 3, 0.1), { maxKeys: 8 })
    .map((weights) => scale(Object.entries(weights).map(([term, weight]) => [Number.parseInt(term, 36), weight]))),
  { maxLength: 40 },
);

describe('joinAbove', () => {
  test('finds the pairs that are alike enough, with their cosine', () => {
    const texts = ['ship ran aground', 'ship ran free', 'court ruled today', 'ship ran aground today'];
    const joined = joinAbove(texts.map(vectorOf), 0.6);
    expect(joined.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 3],
    ]);
    expect(joined[0]!.cosine).toBeCloseTo(2 / 3, 12);
    expect(joined[1]!.cosine).toBeCloseTo(3 / Math.sqrt(12), 12);
  });

  test('finds a pair whose cosine is the threshold', () => {
    const joined = joinAbove([vectorOf('one two'), vectorOf('one three')], 0.5);
    expect(joined.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  });

  test('finds vectors that are the same, and nothing for those without terms', () => {
    const joined = joinAbove([vectorOf('a b'), scale([]), vectorOf('b a'), scale([])], 1);
    expect(joined.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
  });

  test('finds the pairs, in the order, that comparing all with all finds', () => {
    fc.assert(
      fc.property(vectors, fc.integer({ min: 1, max: 9 }), (vectors, tenths) => {
        const threshold = tenths / 10;
        const joined = joinAbove(vectors, threshold);
        const found = new Map(joined.map(({ a, b, cosine }) => [`${a} ${b}`, cosine]));
        expect([...found.keys()]).toEqual(pairsAbove(vectors, threshold - 1e-12));
        for (const { a, b, cosine: given } of joined) expect(given).toBeCloseTo(cosine(vectors[a]!, vectors[b]!), 12);
      }),
      { numRuns: 1000 },
    );
  });
});

function pairsAbove(vectors: readonly SparseVector[], least: number): string[] {
  return vectors.flatMap((later, b) =>
    vectors.slice(0, b).flatMap((earlier, a) => (cosine(earlier, later) >= least ? [`${a} ${b}`] : [])),
  );
}

/** Scaled to unit length, in the order of the terms. */
function scale(weights: readonly (readonly [number, number])[]): SparseVector {
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  const sorted = weights.toSorted(([a], [b]) => a - b);
  return { terms: sorted.map(([term]) => term), weights: sorted.map(([, weight]) => weight / length) };
}
