import { describe, expect, test } from '@jest/globals';
import { article } from '../../build.ts';

/** Each reference of an article as `word = name`. */
function references(text: string): string[] {
  return article(text).sentences.flatMap(({ references, tokens }) =>
    references.map(({ token, to }) => `${tokens[token]!.text} = ${to}`),
  );
}

describe('pronouns', () => {
  test.each([
    [
      'the only person of the sentence before',
      'Marcus Delray opened the shop in May. He sold bread.',
      ['He = marcus delray'],
    ],
    ['a person named before in the sentence', 'Ida Brandt said she would resign.', ['she = ida brandt']],
    ['the one whose gender is known', 'Mrs Brandt met Mr Delray in the hall. She left at noon.', ['She = brandt']],
    [
      'a speaker who speaks on',
      'Ida Brandt said the bridge was safe. She added that it was old.',
      ['She = ida brandt'],
    ],
  ])('%s', (_, text, expected) => {
    expect(references(text)).toEqual(expected);
  });

  test.each([
    ['one of two', 'Max Odell met Carl Fenn in the hall. He left at noon.'],
    [
      'a judge, where another was spoken of',
      'A banker was charged with theft. Judge Carl Fenn will hear the case. He could be jailed.',
    ],
    ['a detective', 'Marcus Delray was charged. Detective Sam Hurley led the inquiry. He was arrested at the airport.'],
    ['one of several joined by "and"', 'Ida Brandt and Max Odell came by train. He was late.'],
    ['a place', 'Selby County was warned. He left.'],
  ])('no certainty about %s', (_, text) => {
    expect(references(text).filter((reference) => reference.startsWith('He'))).toEqual([]);
  });
});

describe('nouns', () => {
  test('the only one who is called so', () => {
    expect(references('Mayor Ida Brandt opened the bridge. Then the mayor left.')).toEqual(['mayor = ida brandt']);
  });

  test('none of two, and not one who is so no more', () => {
    expect(references('Mayor Ida Brandt met Mayor Max Odell. Then the mayor left.')).toEqual([]);
    expect(references('Former mayor Ida Brandt spoke first. Then the mayor left.')).toEqual([]);
  });

  test('the only organization named', () => {
    expect(references('Quay Bank cut 40 jobs. The company has 900 workers.')).toEqual(['company = quay bank']);
  });
});
