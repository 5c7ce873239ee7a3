import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringSimilarity from 'string-similarity';
import { createCorpus } from '../../src/similarity/corpus.ts';
import { dice } from '../../src/similarity/dice.ts';
import { sentence } from '../build.ts';

test('agrees with string-similarity to the last bit', async () => {
  const corpus = await createCorpus([], null);
  const words = fc.array(
    fc.oneof(fc.stringMatching(/^[a-c]{1,4}$/), fc.constantFrom('12', 'é', '東京', 'a', '\u{1f600}')),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [a, b].map((words) => dice.prepare({ ...sentence('x'), words }, corpus));
      expect(dice.compare(left!, right!)).toBe(stringSimilarity.compareTwoStrings(a.join(' '), b.join(' ')));
    }),
    { numRuns: 500 },
  );
});
