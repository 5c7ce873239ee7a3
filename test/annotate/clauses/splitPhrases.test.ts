import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findClauses } from '../../../src/annotate/clauses/findClauses.ts';
import { type Phrase, splitPhrases } from '../../../src/annotate/clauses/splitPhrases.ts';
import { readTokens } from '../../../src/annotate/tokens/readTokens.ts';

function read(text: string) {
  const tokens = readTokens(text, { start: 0, end: text.length });
  const clauses = findClauses(tokens);
  return { tokens, clauses, phrases: splitPhrases({ tokens, clauses }) };
}

const texts = (text: string) => read(text).phrases.map(({ start, end }: Phrase) => text.slice(start, end));

test.each([
  [
    'The officer, who was fired in May, was charged with murder on Friday.',
    ['The officer,', 'who was fired in May,', 'was charged with murder', 'on Friday.'],
  ],
  ['Police said the driver was arrested.', ['Police said', 'the driver was arrested.']],
  ['On Monday, the mayor opened the bridge.', ['On Monday,', 'the mayor opened the bridge.']],
  ['The driver, 52, was arrested.', ['The driver,', '52,', 'was arrested.']],
  ['The company failed to pay its workers.', ['The company failed to pay its workers.']],
  [
    'He said (and repeated) that “the bridge was closed” on Monday.',
    ['He said', '(and repeated)', 'that “the bridge was closed”', 'on Monday.'],
  ],
  [
    'A Marwick man has been charged in a fatal hit-and-run crash that killed a baker.',
    ['A Marwick man has been charged in a fatal hit-and-run crash', 'that killed a baker.'],
  ],
  ['It was.', ['It was.']],
])('%s', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('the phrases of any text follow one another from its first token to its last', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('police', 'said', 'who', ',', 'was', 'on', 'Friday', '“', 'and', '.')),
      (words) => {
        const { tokens, clauses, phrases } = read(words.join(' '));
        let at = 0;
        for (const { from, to, clause } of phrases) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          expect(clause in clauses).toBe(true);
          at = to;
        }
        expect(at).toBe(tokens.length);
      },
    ),
  );
});
