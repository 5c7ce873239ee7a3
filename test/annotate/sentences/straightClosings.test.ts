import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findStraightClosings } from '../../../src/annotate/sentences/straightClosings.ts';

/** The text with each closing mark written as `>` and each other one as it is. */
function closed(text: string): string {
  const closings = findStraightClosings(text);
  return Array.from(text, (character, i) => (closings.has(i) ? '>' : character)).join('');
}

test.each([
  ['"Go," he said. "Now."', '"Go,> he said. "Now.>'],
  ['" Go , " he said . " Now . "', '" Go , > he said . " Now . >'],
  ['"Go. " He left.', '"Go. > He left.'],
  ['"Go."He left."Then rain came."', '"Go.>He left."Then rain came.>'],
  [`"He said, 'Go. '" They left.`, `"He said, 'Go. >> They left.`],
  ["It's Oake's 'farce.'", "It's Oake's 'farce.>"],
  ['("Go")', '("Go>)'],
])('tells the closing marks of %s', (text, expected) => {
  expect(closed(text)).toBe(expected);
});

test('a quotation that is never closed does not turn the marks behind it', () => {
  expect(closed('"We go on. She wrote: "Go."Nobody went.')).toBe('"We go on. She wrote: "Go.>Nobody went.');
});

test('finds nothing but straight marks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('"', "'", ' ', 'a', '.', '”')), (pieces) => {
      const text = pieces.join('');
      for (const i of findStraightClosings(text)) expect(text[i]).toMatch(/["']/);
    }),
  );
});
