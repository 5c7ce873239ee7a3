import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCites } from '../../../src/annotate/quotations/cites.ts';
import { readTokens } from '../../../src/annotate/tokens/readTokens.ts';

function cites(sentence: string): string[] {
  return findCites(sentence, { tokens: readTokens(sentence, { start: 0, end: sentence.length }) });
}

test.each([
  ['The port closed, according to HarbourNews.com.', ['HarbourNews.com']],
  ['The port closed, police told HarbourNews.com in a statement.', ['police', 'HarbourNews.com']],
  ['The port closed, Ana Rivera told The Harbour Times.', ['Ana Rivera', 'The Harbour Times']],
  ['The mayor told Ana Rivera to leave.', ['mayor']],
  [
    'On Monday, officials said in a statement on Facebook that the port closed.',
    ['officials', 'statement on Facebook'],
  ],
  ['Court documents show the port closed.', ['Court documents']],
  ['The harbour authority said in a statement that the port closed.', ['harbour authority']],
  ['The port closed, as reported by the Harbour Times.', ['Harbour Times']],
  ['The port closed, per HarbourNews.com.', ['HarbourNews.com']],
  ['The port takes ten boats per day.', []],
  ['The port closed, according to the newspaper The Harbour Times.', ['The Harbour Times']],
  ['The port closed, according to the outlet.', []],
  ['She said the port closed.', []],
  ['Ana Rivera, a spokeswoman for the port, said it closed.', ['Ana Rivera']],
  ['“The port closed,” said Ana Rivera, citing court documents.', ['Ana Rivera', 'court documents']],
  ['“Experts said so,” the mayor recalled.', ['mayor']],
  ['Officials were told to leave.', []],
  ['The owner reported the theft to the police.', []],
  ['Police said the port closed, and police said it would open.', ['Police']],
  ['The port closed, NOLA.com reported, and Nola.com said it would open.', ['NOLA.com']],
  ['The Harbour Times reports that the port closed.', ['Harbour Times']],
  ['The Harbour Times reported the theft on Monday.', ['Harbour Times']],
  ['The port closed, reports BBC News.', ['BBC News']],
  ['The port closed, the Harbour Times reported Tuesday.', ['Harbour Times']],
  ['In an interview with the Harbour Times, she called the port unsafe.', ['Harbour Times']],
  ['The port loses money, according to a letter obtained by the Harbour Times.', ['Harbour Times']],
  [
    'The port closed, according to the newspaper The Bay-Times | The Harbour Post.',
    ['The Bay-Times | The Harbour Post'],
  ],
  ['The storm claims more lives.', []],
  ['The boats put on a big show for the crowd.', []],
  ['It was a claim denied by the owner.', []],
  ['The self-confessed thief was let go.', []],
  ['They looked at the company’s alleged debts.', []],
  ['Even friends of one of the sailors told ABC News so.', ['friends of one of the sailors', 'ABC News']],
  ['The Harbour Board (HB) said it closed.', ['Harbour Board']],
  ['The port is closed.', []],
])('%s', (sentence, expected) => {
  expect(cites(sentence)).toEqual(expected);
});

test('a source is at most eight words of the sentence, named once', () => {
  const word = fc.constantFrom(
    'police',
    'said',
    'told',
    'according',
    'to',
    'the',
    'The',
    'Harbour',
    'Times',
    'of',
    'in',
    'a',
    'statement',
    'on',
    ',',
    '“',
    '”',
    '(',
    ')',
    'per',
    'and',
    '12',
    '-',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const sentence = words.join(' ');
      const found = cites(sentence);
      expect(new Set(found).size).toBe(found.length);
      for (const cite of found) {
        expect(sentence).toContain(cite);
        expect(cite.split(' ').filter((part) => /\w/.test(part)).length).toBeLessThanOrEqual(8);
      }
    }),
    { numRuns: 500 },
  );
});
