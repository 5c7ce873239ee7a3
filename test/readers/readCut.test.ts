import { expect, test } from '@jest/globals';
import { readCut } from '../../src/readers/readCut.ts';

const told = 'The pool is shut. Its roof is to be made sa';

test.each(['… [+2219 chars]', ' [&#8230;]'.replace('&#8230;', '…'), ' [...]', '…', '...'])(
  'takes the mark %p off, and the sentence that the cut runs through',
  (mark) => {
    expect(readCut(told + mark)).toEqual({ text: 'The pool is shut.', isCut: true });
  },
);

test('keeps a whole sentence before the mark, and one that is the only one', () => {
  expect(readCut('The pool is shut. Its roof is open. ...')).toEqual({
    text: 'The pool is shut. Its roof is open.',
    isCut: true,
  });
  expect(readCut('The pool in Quayford is shut for ...')).toEqual({
    text: 'The pool in Quayford is shut for …',
    isCut: true,
  });
});

test('keeps what stands below the cut', () => {
  expect(readCut(`${told} […]\n\nThe post Pool shut appeared first on Argus.`).text).toBe(
    'The pool is shut.\n\nThe post Pool shut appeared first on Argus.',
  );
});

test('takes a long report that trails off for whole, and one with an omission in its midst', () => {
  const long = `${'The pool is shut. '.repeat(100)}And then...`;
  expect(readCut(long)).toEqual({ text: long, isCut: false });
  expect(readCut('“It is […] shut,” she said. Nobody swam.').isCut).toBe(false);
});
