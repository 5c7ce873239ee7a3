import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentStems } from '../../src/annotate/words/contentStems.ts';
import type { Sentence } from '../../src/model.ts';
import { measures } from '../../src/similarity/measures.ts';
import { countTerms, type Terms } from '../../src/similarity/terms.ts';
import { quantity, sentence } from '../build.ts';

const words = fc.array(
  fc.constantFrom<string>('The', 'flood', 'closed', 'Suez', 'Canal', '26', 'people', 'on', '3 May', '“not', 'now”'),
  { minLength: 1, maxLength: 8 },
);
const drawn = words.map((list) => sentence(`${list.join(' ')}.`));
const termsOf = (...sentences: Sentence[]) => countTerms(sentences.map(contentStems));

describe.each(measures.map((measure) => [measure.name, measure] as const))('%s', (_, measure) => {
  const compare = (a: Sentence, b: Sentence, terms = termsOf(a, b)) =>
    measure.compare(measure.prepare(a, terms), measure.prepare(b, terms));

  test('lies between 0 and 1 and is symmetric', () => {
    fc.assert(
      fc.property(drawn, drawn, (a, b) => {
        const score = compare(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(compare(b, a)).toBeCloseTo(score, 12);
      }),
      { numRuns: 50 },
    );
  });

  test('finds a sentence at least as like itself as like any other', () => {
    fc.assert(
      fc.property(drawn, drawn, (a, b) => {
        const terms = termsOf(a, b);
        expect(compare(a, a, terms)).toBeGreaterThanOrEqual(compare(a, b, terms) - 1e-12);
      }),
      { numRuns: 50 },
    );
  });

  test('is a number for sentences without words', () => {
    expect(compare(sentence('—'), sentence('…'))).not.toBeNaN();
  });
});

describe('by hand', () => {
  const measure = (name: string) => measures.find((m) => m.name === name)!;
  const flat: Terms = { ...countTerms([]), idf: () => 1 };
  const compare = (name: string, a: Sentence, b: Sentence) =>
    measure(name).compare(measure(name).prepare(a, flat), measure(name).prepare(b, flat));

  test('dice: of the pairs ni ig gh ht and na ac ch ht one is shared, twice 1 of 8', () => {
    expect(compare('dice', sentence('Night'), sentence('Nacht'))).toBe(0.25);
  });

  test('tfidf: one shared stem of two each is a cosine of a half', () => {
    expect(compare('tfidf', sentence('Flood bridge.'), sentence('Flood bakery.'))).toBeCloseTo(0.5, 12);
  });

  test('tfidf: inflection and stop words make no difference', () => {
    expect(compare('tfidf', sentence('The bridges closed.'), sentence('A bridge is closing.'))).toBeCloseTo(1, 12);
  });

  test('containment: the shorter sentence is held whole by the longer one', () => {
    expect(compare('containment', sentence('Flood closes bridge.'), sentence('Flood closes bridge near mill.'))).toBe(
      1,
    );
  });

  test('names: one shared of one comparable', () => {
    const suez = { text: 'Suez', key: 'suez', start: 0, end: 4, kind: 'place', head: 0 } as const;
    const kiel = { text: 'Kiel', key: 'kiel', start: 0, end: 4, kind: 'place', head: 0 } as const;
    expect(compare('names', sentence('x', { names: [suez, kiel] }), sentence('x', { names: [suez] }))).toBe(0.75);
    expect(compare('names', sentence('x', { names: [kiel] }), sentence('x', { names: [suez] }))).toBe(0.25);
  });

  test('modality: what is to come is not what is, and one of two ways is a half', () => {
    const [opened, opens, may] = ['The bridge opened.', 'The bridge is set to open.', 'It may open and will be free.'];
    expect(compare('modality', sentence(opened), sentence('The bridge was opened on Monday.'))).toBe(1);
    expect(compare('modality', sentence(opened), sentence(opens))).toBe(0);
    expect(compare('modality', sentence(opens), sentence('It will open.'))).toBe(1);
    expect(compare('modality', sentence(opens), sentence(may))).toBe(0.5);
  });

  test('values: the same figure counts in full, another for the same unit a half, another unit not at all', () => {
    const people = (value: number) => sentence('x', { quantities: [quantity(value, 'person')] });
    expect(compare('values', people(26), people(26))).toBe(0.75);
    expect(compare('values', people(26), people(30))).toBe(0.5);
    expect(compare('values', people(26), sentence('x', { quantities: [quantity(26, 'boat')] }))).toBe(0.25);
  });
});
