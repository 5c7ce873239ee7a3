import { describe, expect, test } from '@jest/globals';
import { weighContent } from '../../src/similarity/content.ts';
import { findNeighbours } from '../../src/similarity/neighbours.ts';
import { countTerms } from '../../src/similarity/terms.ts';
import { sentence } from '../build.ts';

function neighboursOf(texts: readonly string[]) {
  const sentences = texts.map((text) => sentence(text));
  const terms = countTerms(sentences.map(({ stems }) => stems));
  return findNeighbours(sentences.map((each) => weighContent(each, terms)));
}

const pairsOf = (texts: readonly string[]) => neighboursOf(texts).map(({ a, b }) => [a, b]);

/** Sentences of two words that stand in no other. */
const fillers = (count: number) => Array.from({ length: count }, (_, i) => `Filler${i} remark${i}.`);

describe('among few sentences', () => {
  test('pairs those that share a stem', () => {
    expect(pairsOf(['Ships sailed.', 'Court ruled.', 'A ship sank.'])).toEqual([[0, 2]]);
  });

  test('gives their cosine: of two stems each, as rare as one another, one is shared', () => {
    const [pair] = neighboursOf(['Ships sailed. Sailed ships.', 'Ships sank. Ships sank.']);
    const [shared, own] = [Math.log(1 + 2 / 2), Math.log(1 + 2 / 1)];
    expect(pair!.cosine).toBeCloseTo(shared ** 2 / (shared ** 2 + own ** 2), 12);
  });
});

describe('among many sentences', () => {
  test('pairs those that share telling words', () => {
    expect(pairsOf(['Ships sailed.', ...fillers(1500), 'A ship sank.'])).toEqual([[0, 1501]]);
  });

  test('says the same of a pair as among few', () => {
    const texts = ['Ships sailed.', 'A ship sank.', ...fillers(1498)];
    const [few] = neighboursOf(texts);
    const [many] = neighboursOf([...texts, 'Filler0 remark0.']);
    expect(many!.cosine).toBeCloseTo(few!.cosine, 3);
  });
});
