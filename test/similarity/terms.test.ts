import { expect, test } from '@jest/globals';
import { countTerms } from '../../src/similarity/terms.ts';

const terms = countTerms([['flood', 'bridge', 'flood'], ['flood'], ['fire']]);
const idf = (stem: string, { numbersOf, idf } = terms) => idf(numbersOf([stem])[0]!);

test('a stem has one number, another stem another, one never seen as well', () => {
  const [flood, fire, again, comet, too] = terms.numbersOf(['flood', 'fire', 'flood', 'comet', 'comet']);
  expect(again).toBe(flood);
  expect(too).toBe(comet);
  expect(new Set([flood, fire, comet]).size).toBe(3);
});

test('a rarer stem weighs more', () => {
  expect(idf('flood')).toBeCloseTo(Math.log(1 + 3 / 2), 12);
  expect(idf('fire')).toBeCloseTo(Math.log(1 + 3 / 1), 12);
});

test('a stem never seen weighs like one seen once', () => {
  expect(idf('comet')).toBe(idf('fire'));
});

test('a stem of every document still weighs something, even where there are no documents', () => {
  expect(idf('flood', countTerms([['flood'], ['flood']]))).toBeCloseTo(Math.LN2, 12);
  expect(idf('flood', countTerms([]))).toBeCloseTo(Math.LN2, 12);
});
