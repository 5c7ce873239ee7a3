import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { averageLinkage, type Edge } from '../../src/clustering/averageLinkage.ts';

test('items without an edge stay alone', () => {
  expect(averageLinkage(3, [], 0.1)).toEqual([[0], [1], [2]]);
});

test('a pair that reaches the threshold is merged, one just below is not', () => {
  const edges = [
    { a: 0, b: 1, score: 0.5 },
    { a: 2, b: 3, score: 0.49 },
  ];
  expect(averageLinkage(4, edges, 0.5)).toEqual([[0, 1], [2], [3]]);
});

test('it does not chain: the mean over all pairs counts, and a pair without an edge counts as nothing', () => {
  const chain = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
  ];
  expect(averageLinkage(3, chain, 0.5)).toEqual([[0, 1], [2]]);
  expect(averageLinkage(3, chain, 0.4)).toEqual([[0, 1, 2]]);
});

test('a tie goes to the lower numbers', () => {
  const edges = [
    { a: 1, b: 2, score: 0.8 },
    { a: 0, b: 1, score: 0.8 },
  ];
  expect(averageLinkage(3, edges, 0.5)).toEqual([[0, 1], [2]]);
});

test('clusters that may not merge stay apart, and the others go on', () => {
  const edges = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
  ];
  const apart = (left: readonly number[], right: readonly number[]) => !(left.includes(0) && right.includes(1));
  expect(averageLinkage(3, edges, 0.5, apart)).toEqual([[0], [1, 2]]);
});

describe('on any graph', () => {
  // Scores are 64ths, so that sums are exact in whichever order they are added up.
  const graph = fc.integer({ min: 1, max: 9 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      scores: fc.array(fc.integer({ min: 0, max: 64 }), { minLength: n * n, maxLength: n * n }),
      threshold: fc.integer({ min: 1, max: 64 }).map((k) => k / 64),
    }),
  );
  const edgesOf = ({ n, scores }: { n: number; scores: readonly number[] }): Edge[] => {
    const edges: Edge[] = [];
    for (let b = 0; b < n; b++)
      for (let a = 0; a < b; a++) if (scores[a * n + b]! > 0) edges.push({ a, b, score: scores[a * n + b]! / 64 });
    return edges;
  };

  test('it gives what merging the best pair of clusters over and over gives', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const edges = edgesOf(drawn);
        expect(averageLinkage(drawn.n, edges, drawn.threshold)).toEqual(mergeBest(drawn.n, edges, drawn.threshold));
      }),
      { numRuns: 500 },
    );
  });

  test('the order of the edges does not matter', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const edges = edgesOf(drawn);
        expect(averageLinkage(drawn.n, edges.toReversed(), drawn.threshold)).toEqual(
          averageLinkage(drawn.n, edges, drawn.threshold),
        );
      }),
    );
  });

  test('forbidden pairs never share a cluster and every item is in exactly one', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const isForbidden = (x: number, y: number) => (x + y) % 3 === 0;
        const clusters = averageLinkage(drawn.n, edgesOf(drawn), drawn.threshold, (left, right) =>
          left.every((x) => right.every((y) => !isForbidden(x, y))),
        );
        expect(clusters.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: drawn.n }, (_, i) => i));
        for (const cluster of clusters)
          for (const x of cluster) for (const y of cluster) if (x !== y) expect(isForbidden(x, y)).toBe(false);
      }),
    );
  });
});

function mergeBest(n: number, edges: readonly Edge[], threshold: number): number[][] {
  const clusters = Array.from({ length: n }, (_, i) => [i]);
  for (;;) {
    let best: { score: number; i: number; j: number } | undefined;
    for (let i = 0; i < clusters.length; i++)
      for (let j = i + 1; j < clusters.length; j++) {
        const [x, y] = [clusters[i]!, clusters[j]!];
        const between = edges.filter(
          ({ a, b }) => (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a)),
        );
        const score = between.reduce((sum, edge) => sum + edge.score, 0) / (x.length * y.length);
        if (score > 0 && score >= threshold && (!best || score > best.score)) best = { score, i, j };
      }
    if (!best) return clusters;
    clusters[best.i] = [...clusters[best.i]!, ...clusters[best.j]!].sort((x, y) => x - y);
    clusters.splice(best.j, 1);
  }
}
