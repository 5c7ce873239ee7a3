import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringSimilarity from 'string-similarity';
import { dice } from '../../src/similarity/dice.ts';
import { countTerms } from '../../src/similarity/terms.ts';
import { sentence } from '../build.ts';

test('agrees with string-similarity to the last bit', () => {
  const terms = countTerms([]);
  const words = fc.array(
    fc.oneof(fc.stringMatching(/^[a-c]{1,4}$/), fc.constantFrom('12', 'é', '東京', 'a', '\u{1f600}')),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [a, b].map((words) => dice.prepare({ ...sentence('x'), words }, terms));
      expect(dice.compare(left!, right!)).toBe(stringSimilarity.compareTwoStrings(a.join(' '), b.join(' ')));
    }),
    { numRuns: 500 },
  );
});
