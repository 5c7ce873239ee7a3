import { describe, expect, test } from '@jest/globals';
import { findReferent } from '../../../src/summary/wording/findReferent.ts';
import { article } from '../../build.ts';

/** What is added to the last sentence of an article, with what stands before it. */
function completed(text: string): string | null {
  const read = article(text);
  const sentence = read.sentences.at(-1)!;
  const addition = findReferent(sentence, read);
  return addition && `${sentence.text.slice(0, addition.at)} [${addition.text}]`;
}

describe('is certain', () => {
  test.each([
    ['an age', 'Dana Crewe, 25, was seen on Monday. She was fired.', 'She [Dana Crewe]'],
    ['a title', 'Mayor Nutter came. He left at once.', 'He [Mayor Nutter]'],
    ['a noun', 'Police seek the driver Max Odell. He was fired.', 'He [Max Odell]'],
    ['an apposition', 'Ada Moen, a former bus driver, was seen. She was fired.', 'She [Ada Moen]'],
    ['a predicate', 'Ada Moen was named carer of the year. She was glad.', 'She [Ada Moen]'],
    [
      'a surname',
      'The town thanked Ada Moen. Then Moen had saved a boy. Nobody noticed. Moen left. She was glad.',
      'She [Ada Moen]',
    ],
    ['a chain', 'Dana Crewe, 25, left. She ran. She was fired.', 'She [Dana Crewe]'],
    ['a speaker', 'Dana Crewe, 25, left. “I am glad,” she said.', '“I am glad,” she [Dana Crewe]'],
    ['grammar alone before it', 'Dana Crewe, 25, left. By then she was free.', 'By then she [Dana Crewe]'],
    ['a lead', 'Dana Crewe, 25, left. On Tuesday, she was fired.', 'On Tuesday, she [Dana Crewe]'],
    ['titles that differ', 'Mr. Anders Quist met Mrs. Vera Holm. She was fired.', 'She [Vera Holm]'],
    [
      'an organization that speaks',
      'The Port Authority said it was late. It added that all was well.',
      'It [Port Authority]',
    ],
  ])('by %s: %s', (_, text, expected) => {
    expect(completed(text)).toBe(expected);
  });
});

describe('is not certain', () => {
  test.each([
    ['two persons', 'Judge Lena Orvik met Dr. Sofie Hald. She was fired.'],
    ['a noun for another', 'Officer Jonas Berg came. The driver slept. He was fired.'],
    ['a noun beside the name', 'Dana Crewe, 25, met a colleague. She was fired.'],
    ['a name that may be a person’s', 'Dana Crewe, 25, met Moen. She was fired.'],
    ['the other gender', 'Mr. Anders Quist came. She was fired.'],
    ['a pronoun of the other gender', 'Dana Crewe, 25, left with him. She was fired.'],
    ['nobody shown to be a person', 'Port Ellery slept. He was fired.'],
    ['the same name again', 'Max Odell, 25, left. He said Odell was fired.'],
    ['a dialogue', 'Max Odell, 25, asked why. He was fired.'],
    ['too far back', 'Max Odell, 25, left. Rain fell. Wind blew. Snow fell. He was fired.'],
    ['a possessive', 'Dana Crewe, 25, left. Her boat sank.'],
    ['a pronoun inside a quotation', 'Dana Crewe, 25, left. “She was fired.”'],
    ['“it” for a thing', 'The Port Authority looked at the tunnel. It was built in 1911.'],
    ['“they”', 'The Port Authority said it was late. They added that all was well.'],
  ])('with %s: %s', (_, text) => {
    expect(completed(text)).toBeNull();
  });
});
