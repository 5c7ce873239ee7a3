import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { surveyUtf8 } from '../../src/readers/surveyUtf8.ts';

test('sequences of several bytes count as valid, plain ASCII as nothing', () => {
  expect(surveyUtf8(Buffer.from('a é € \u{1f41f}'))).toEqual({ valid: 3, invalid: 0, firstInvalid: -1 });
});

test('a stray byte, an overlong form, a surrogate and a cut-off sequence are invalid', () => {
  expect(surveyUtf8(Uint8Array.of(0x41, 0x92))).toEqual({ valid: 0, invalid: 1, firstInvalid: 1 });
  expect(surveyUtf8(Uint8Array.of(0xe0, 0x80, 0x80)).invalid).toBe(1);
  expect(surveyUtf8(Uint8Array.of(0xed, 0xa0, 0x80)).invalid).toBe(1);
  expect(surveyUtf8(Uint8Array.of(0xe2, 0x82)).invalid).toBe(1);
});

test('it finds no invalid byte exactly where the platform decoder finds none', () => {
  const decodes = (bytes: Uint8Array) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== null;
    } catch {
      return false;
    }
  };
  const nearUtf8 = fc.array(
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xe2, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f),
  );
  fc.assert(
    fc.property(nearUtf8, (numbers) => {
      const bytes = Uint8Array.from(numbers);
      expect(surveyUtf8(bytes).invalid === 0).toBe(decodes(bytes));
    }),
  );
});
