import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldWhiteSpace } from '../../../src/annotate/words/foldWhiteSpace.ts';

describe('foldWhiteSpace', () => {
  test('makes one space of each run of white space and drops it at the ends', () => {
    expect(foldWhiteSpace('\n The  river\r\n\trose. ')).toBe('The river rose.');
  });

  test('counts no-break, narrow, ideographic and line-separating spaces as white space', () => {
    expect(foldWhiteSpace('\u00a0a\u00a0b\u202fc\u3000d\u2028e\u0085f\u0085')).toBe('a b c d e f');
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldWhiteSpace(text);
        expect(foldWhiteSpace(folded)).toBe(folded);
      }),
    );
  });
});
