import { describe, expect, test } from '@jest/globals';
import { article } from '../build.ts';

describe('an English article', () => {
  const { sentences } = article(
    'Two cars were carried away on Monday, mayor Ida Brandt said. She added: the bridge is closed.',
  );

  test('words are the tokens without signs', () => {
    expect(sentences[1]!.words).toEqual(['she', 'added', 'the', 'bridge', 'is', 'closed']);
    expect(sentences[1]!.tokens.map(({ text }) => text)).toEqual([
      'She',
      'added',
      ':',
      'the',
      'bridge',
      'is',
      'closed',
      '.',
    ]);
  });

  test('a figure has the noun it counts, a date the verb it dates, a name its kind and head', () => {
    const { tokens, quantities, dates, names } = sentences[0]!;
    expect(quantities.map(({ text, head }) => [text, tokens[head!]!.text])).toEqual([['Two cars', 'cars']]);
    expect(dates.map(({ text, verb }) => [text, tokens[verb!]!.text])).toEqual([['Monday', 'carried']]);
    expect(names.map(({ key, kind, head }) => [key, kind, tokens[head]!.text])).toEqual([
      ['ida brandt', 'person', 'Ida'],
    ]);
  });

  test('what it says is in clauses, and whom it means in references', () => {
    expect(sentences[0]!.clauses.map(({ isSaying }) => isSaying)).toEqual([false, true]);
    expect(sentences[1]!.references).toEqual([{ token: 0, to: 'ida brandt' }]);
  });
});

test('an article in another language has tokens without grammar', () => {
  const [sentence] = article('Der Hafen wurde am Montag geschlossen.', { language: 'de' }).sentences;
  expect(sentence!.tokens.map(({ text, lower, tag, head }) => [text, lower, tag, head])[1]).toEqual([
    'Hafen',
    'hafen',
    'X',
    -1,
  ]);
  expect(sentence!.clauses).toEqual([]);
});
