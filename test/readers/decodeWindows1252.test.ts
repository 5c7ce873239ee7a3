import { expect, test } from '@jest/globals';
import { decodeWindows1252 } from '../../src/readers/decodeWindows1252.ts';

test('ASCII and the upper half of Latin-1 keep their numbers', () => {
  const same = [...Array.from({ length: 0x80 }, (_, i) => i), ...Array.from({ length: 0x60 }, (_, i) => 0xa0 + i)];
  expect(decodeWindows1252(Uint8Array.from(same))).toBe(String.fromCharCode(...same));
});

test('0x80 to 0x9f are the marks and letters of the WHATWG index', () => {
  const assigned = Array.from({ length: 32 }, (_, i) => 0x80 + i).filter((byte) => !unassigned.includes(byte));
  expect(decodeWindows1252(Uint8Array.from(assigned))).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
});

test('the five bytes without a character make it null', () => {
  for (const byte of unassigned) expect(decodeWindows1252(Uint8Array.of(0x41, byte))).toBeNull();
});

test('a part of a larger buffer is read from its own start', () => {
  expect(decodeWindows1252(Uint8Array.of(0x41, 0x92, 0x42).subarray(1))).toBe('’B');
});

const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
