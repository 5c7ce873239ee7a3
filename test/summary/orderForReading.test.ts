import { expect, test } from '@jest/globals';
import { orderForReading, type PlacedFact } from '../../src/summary/orderForReading.ts';

const fact = (places: Record<string, number>, stems: string, names: Partial<PlacedFact> = {}): PlacedFact => {
  const indexes = Object.values(places);
  return {
    indexIn: new Map(Object.entries(places)),
    place: indexes.reduce((sum, index) => sum + index, 0) / indexes.length,
    stems: new Set(stems.split(' ')),
    introduces: new Set(),
    presumes: new Set(),
    ...names,
  };
};

test('the given fact opens, the others follow as they stand in their article', () => {
  const facts = [fact({ a: 9 }, 'caus'), fact({ a: 0 }, 'flood'), fact({ a: 5 }, 'mayor')];
  expect(orderForReading(facts, 1)).toEqual([1, 2, 0]);
});

test('most of the articles that have both decide which of two comes first', () => {
  // Article c has them the other way round, so far apart that the mean place of the first is later.
  const first = fact({ a: 3, b: 4, c: 40 }, 'car');
  const second = fact({ a: 6, b: 7, c: 1 }, 'bread');
  expect(orderForReading([fact({ d: 0 }, 'flood'), second, first], 0)).toEqual([0, 2, 1]);
});

test('a full name comes before its short form', () => {
  const short = fact({ a: 4 }, 'promis', { presumes: new Set(['ida tannenbaum']) });
  const full = fact({ b: 8 }, 'prais', { introduces: new Set(['ida tannenbaum']) });
  expect(orderForReading([fact({ a: 0 }, 'flood'), short, full], 0)).toEqual([0, 2, 1]);
});

test('what goes on with the subject follows it sooner', () => {
  // By place alone the school, of another article, would come between.
  const later = [fact({ b: 20 }, 'shop'), fact({ b: 30 }, 'offic')];
  const facts = [fact({ a: 0 }, 'bridg'), fact({ b: 4 }, 'school'), fact({ c: 5 }, 'bridg'), ...later];
  expect(orderForReading(facts, 0)).toEqual([0, 2, 1, 3, 4]);
});
