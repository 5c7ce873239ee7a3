import { describe, expect, test } from '@jest/globals';
import type { Embed } from '../../src/embedding/contract.ts';
import { createEvidence } from '../../src/similarity/evidence.ts';
import { findNeighbours } from '../../src/similarity/neighbours.ts';
import { sentence } from '../build.ts';

const embed: Embed = async (sentences) =>
  sentences.map(({ text }) => ({
    meaning: Int8Array.from(text.includes('ship') ? [127, 0] : [0, 127]),
    words: new Int32Array(0),
  }));
const neighboursOf = async (texts: readonly string[], embed: Embed | null) =>
  findNeighbours(
    texts.length,
    await createEvidence(
      texts.map((text) => sentence(text)),
      { measures: ['tfidf', 'direction'], embed },
    ),
  );
const pairsOf = (neighbours: Awaited<ReturnType<typeof neighboursOf>>) => neighbours.map(({ a, b }) => [a, b]);

/** Sentences of two words that stand in no other. */
const fillers = (count: number) => Array.from({ length: count }, (_, i) => `Filler${i} remark${i}.`);

describe('among few sentences', () => {
  test('pairs those that share a stem', async () => {
    const texts = ['Ships sailed.', 'Court ruled.', 'A ship sank.'];
    expect(pairsOf(await neighboursOf(texts, null))).toEqual([[0, 2]]);
  });

  test('pairs those that share a direction as well', async () => {
    const texts = ['A ship sailed.', 'Court ruled.', 'The ship sank.', 'Judges agreed.'];
    expect(pairsOf(await neighboursOf(texts, embed))).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
});

describe('among many sentences', () => {
  test('pairs those that share telling words', async () => {
    const texts = ['Ships sailed.', ...fillers(1500), 'A ship sank.'];
    expect(pairsOf(await neighboursOf(texts, null))).toEqual([[0, 1501]]);
  });

  test('pairs those nearest in direction whatever their words', async () => {
    const texts = ['The ship sailed.', ...fillers(1500), 'Flagship sank.'];
    const pairs = pairsOf(await neighboursOf(texts, embed));
    expect(pairs).toContainEqual([0, 1501]);
    expect(pairs.filter(([a]) => a === 0)).toHaveLength(1);
  });

  test('says the same of a pair as among few', async () => {
    const texts = ['Ships sailed.', 'A ship sank.', ...fillers(1498)];
    const [few] = await neighboursOf(texts, null);
    const [many] = await neighboursOf([...texts, 'Filler0 remark0.'], null);
    expect(many!.alike).toBeCloseTo(few!.alike, 3);
  });
});
