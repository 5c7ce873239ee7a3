import { describe, expect, test } from '@jest/globals';
import { isNegated } from '../../../src/annotate/words/negation.ts';
import { splitWords } from '../../../src/annotate/words/words.ts';

describe('negated', () => {
  test.each([
    'He was not arrested.',
    "He wasn't arrested.",
    'She has still not been found.',
    'No one died.',
    'Nobody was hurt.',
    'No injuries were reported.',
    'The firm denied the charge.',
    'He never came back.',
    'Neither side agreed.',
    'The port cannot open.',
    'He pleaded not guilty.',
    'Not a single boat left.',
    'The board did not immediately respond.',
  ])('%s', (sentence) => {
    expect(isNegated(splitWords(sentence))).toBe(true);
  });
});

describe('not negated', () => {
  test.each([
    'He was arrested.',
    'He left without a word.',
    'The firm did not deny the charge.',
    'Nobody denied the charge.',
    'Not only the port but the mine closed.',
    'No doubt the port will open.',
    'No more than 20 boats left.',
    'It was a truce, not a peace treaty.',
    'The man who did not give a name was arrested.',
    'Whether or not it rains, the port will open.',
    'Not every boat left.',
    'He lives at No. 10.',
    '',
  ])('%s', (sentence) => {
    expect(isNegated(splitWords(sentence))).toBe(false);
  });
});
