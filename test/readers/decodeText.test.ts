import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UnusableArticle } from '../../src/errors.ts';
import { decodeText } from '../../src/readers/decodeText.ts';

const text = 'The café in Ełk shut – “for good”, its owner said.';
const utf8 = (content: string) => Buffer.from(content, 'utf8');
const utf16le = (content: string) => Buffer.from(content, 'utf16le');
const utf16be = (content: string) => Buffer.from(content, 'utf16le').swap16();
const latin1 = (content: string) => Buffer.from(content, 'latin1');
const reasonFor = (bytes: Uint8Array) => {
  try {
    decodeText(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(UnusableArticle);
    return (error as Error).message;
  }
  return null;
};

describe('decodeText', () => {
  test('reads UTF-8 and UTF-16 with a byte order mark, which is no part of the text', () => {
    expect(decodeText(utf8(`\ufeff${text}`))).toBe(text);
    expect(decodeText(utf16le(`\ufeff${text}`))).toBe(text);
    expect(decodeText(utf16be(`\ufeff${text}`))).toBe(text);
  });

  test('reads UTF-8 and UTF-16 without one', () => {
    expect(decodeText(utf8(text))).toBe(text);
    expect(decodeText(utf16le(text))).toBe(text);
    expect(decodeText(utf16be(text))).toBe(text);
  });

  test('leaves line ends, tabs and form feeds as they are', () => {
    expect(decodeText(utf8('One\r\ntwo\rthree\tfour\f'))).toBe('One\r\ntwo\rthree\tfour\f');
  });

  test('reads typographic marks of Windows-1252, also in what calls itself ISO-8859-1', () => {
    const bytes = latin1(
      'The mayor\x92s office said the bridge \x96 shut since May \x96 was \x93safe\x94 again. It cost \x80 2m.',
    );
    expect(decodeText(bytes)).toBe(
      'The mayor’s office said the bridge – shut since May – was “safe” again. It cost € 2m.',
    );
    expect(decodeText(latin1('The caf\xe9 will open on Monday, the owner said.'))).toContain('café');
  });

  test('reads other encodings that chardet knows by their letters', () => {
    const sentence = 'Губернатор сообщил, что мост снова открыт для движения после ремонта.';
    const koi8 = Uint8Array.from(sentence, (char) => koi8Byte(char));
    expect(decodeText(koi8)).toBe(sentence);
  });

  test('replaces nothing in broken UTF-8 but names the first wrong byte', () => {
    const bytes = Buffer.concat([utf8('“Fog” '), Buffer.of(0xff), utf8(' – “rain”')]);
    expect(reasonFor(bytes)).toBe('is not valid UTF-8: byte 11');
    expect(reasonFor(Buffer.concat([utf8('\ufeffFog '), Buffer.of(0xe9)]))).toBe('is not valid UTF-8: byte 8');
    expect(reasonFor(utf8('“Fog”').subarray(0, -1))).toBe('is not valid UTF-8: byte 7');
  });

  test('refuses UTF-16 with half a character', () => {
    expect(reasonFor(utf16le(`\ufeff${text}`).subarray(0, -1))).toBe('is not valid UTF-16LE');
    expect(reasonFor(Buffer.concat([utf16be(`\ufeff${text}`), Buffer.of(0xd8, 0x3d)]))).toBe('is not valid UTF-16BE');
  });

  test('refuses what is not text, by its first bytes or its control characters', () => {
    expect(reasonFor(latin1('\x89PNG\r\n\x1a\n\0\0\0'))).toBe('is not text (PNG image)');
    expect(reasonFor(latin1('PK\x03\x04\x14\0'))).toBe('is not text (zip archive or office document)');
    expect(reasonFor(latin1('%PDF-1.7 obj'))).toBe('is not text (PDF)');
    expect(reasonFor(utf8('Words\0and words'))).toBe('is not text (1 of its 15 characters are control characters)');
    expect(reasonFor(utf8('\x01\x02 words'))).toBe('is not text (2 of its 8 characters are control characters)');
    expect(reasonFor(Buffer.of(0x41, 0, 0xe9, 0x42, 0x43))).toBe('is not text (it holds zero bytes)');
  });

  test('refuses bytes that stand for nothing', () => {
    expect(reasonFor(latin1('The caf\xe9 \x81 shut.'))).toBe(
      'is in no encoding that is recognized: byte 8 is not UTF-8',
    );
  });

  test('refuses what holds no letter and no digit', () => {
    for (const content of ['', ' \r\n\t ', '\ufeff', '* * *']) expect(reasonFor(utf8(content))).toBe('holds no text');
  });

  test('gives back any text of UTF-8 that it accepts, and otherwise a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (content) => {
        const reason = reasonFor(utf8(content));
        if (reason === null) expect(decodeText(utf8(content))).toBe(content);
        else expect(reason).toMatch(/^(?:holds no text|is not text)/);
      }),
    );
  });

  test('meets any bytes with text or a reason, never with a replacement character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        if (reasonFor(bytes) === null) {
          const isWritten =
            Buffer.from(bytes).includes(utf8('\ufffd')) || /\ufffd/.test(Buffer.from(bytes).toString('utf16le'));
          expect(decodeText(bytes).includes('\ufffd') && !isWritten).toBe(false);
        }
      }),
    );
  });
});

/** KOI8-R keeps the Cyrillic letters in the order of their Latin sounds. */
function koi8Byte(char: string): number {
  const small = 'юабцдефгхийклмнопярстужвьызшэщчъ';
  const index = small.indexOf(char.toLowerCase());
  if (index < 0) return char.charCodeAt(0);
  return char === char.toLowerCase() ? 0xc0 + index : 0xe0 + index;
}
