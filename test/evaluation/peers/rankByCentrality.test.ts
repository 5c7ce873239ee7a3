import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { centrality, rankByCentrality } from '../../../src/evaluation/peers/rankByCentrality.ts';
import { connect } from '../../../src/evaluation/peers/sentenceGraph.ts';

describe('centrality', () => {
  test('solves the walk on a star of three by hand', () => {
    // centre = 0.05 + 0.85 * (1 - centre), since both others lead there
    const star = [
      new Map([
        [1, 1],
        [2, 1],
      ]),
      new Map([[0, 1]]),
      new Map([[0, 1]]),
    ];
    const centre = 0.9 / 1.85;
    expect([...centrality(star)]).toEqual([
      expect.closeTo(centre, 9),
      expect.closeTo((1 - centre) / 2, 9),
      expect.closeTo((1 - centre) / 2, 9),
    ]);
  });

  test('follows heavier edges more often', () => {
    const graph = [
      new Map([
        [1, 3],
        [2, 1],
      ]),
      new Map([[0, 3]]),
      new Map([[0, 1]]),
    ];
    expect(rankByCentrality(graph)).toEqual([0, 1, 2]);
    expect(centrality(graph)[1]!).toBeCloseTo(0.05 + 0.85 * 0.75 * (0.9 / 1.85), 9);
  });

  test('is the same everywhere without edges', () => {
    expect([...centrality([new Map(), new Map()])]).toEqual([0.5, 0.5]);
  });

  test('adds up to 1', () => {
    const vectors = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(vectors, (sentences) => {
        const graph = connect(sentences.map((weights) => new Map(Object.entries(weights))));
        expect(centrality(graph).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('connect', () => {
  test('weighs an edge by the dot product and has none where no term is shared', () => {
    const graph = connect([
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
      new Map([['b', 3]]),
      new Map([['c', 4]]),
    ]);
    expect(graph).toEqual([
      new Map([
        [0, 5],
        [1, 6],
      ]),
      new Map([
        [0, 6],
        [1, 9],
      ]),
      new Map([[2, 16]]),
    ]);
  });
});
