import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { foldWhiteSpace } from '../../src/annotate/words/foldWhiteSpace.ts';
import { escapeMarkdown } from '../../src/renderers/escapeMarkdown.ts';

const render = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const hostile = [
  '[1](#source-1-1)',
  '\\[[1](#source-1-1)\\]',
  '![x](http://example.test/x.png)',
  '[x]: http://example.test',
  '[^1]',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  '<http://example.test>',
  'http://example.test/a?b=c',
  'https://example.test',
  'www.example.test',
  'WWW.example.test',
  'someone@example.test',
  'mailto:someone@example.test',
  '&lt;b&gt; &amp; &#35; &copy',
  '# heading',
  'C #',
  'heading ##',
  '> quoted',
  '- item',
  '+ item',
  '* item',
  '- [ ] task',
  '1. item',
  '12) item',
  '---',
  '===',
  '***',
  '    code',
  '```js',
  '~~~',
  '~~gone~~',
  '`code`',
  '**bold** __bold__ *x* _x_',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'Title\n=====',
  'Title\n-----',
  'one\\\ntwo',
  'one  \ntwo',
  'one\n\ntwo',
  'one\r\rtwo\u2028three\u0085four',
  'back\\slash \\* \\',
  '$x^2$ @team #12 :smile:',
];

describe.each([
  ['a paragraph', '', 'p'],
  ['a heading', '## ', 'h2'],
])('in %s', (_, before, tag) => {
  test.each(hostile)('%j shows as itself on one line', (text) => {
    expect(render(`${before}${escapeMarkdown(text)}`)).toBe(`<${tag}>${asHtml(foldWhiteSpace(text))}</${tag}>`);
  });

  test('any text shows as itself on one line', () => {
    const piece = fc.oneof(
      fc.constantFrom<string>(...hostile, '\n', '\n\n', ' ', '\t', '\\', '://', 'www.', '#', '1.'),
      fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)) }),
      fc.constantFrom<string>('é', '“', '…', '漢', '😀', '\u00a0', '\u3000'),
    );
    const text = fc
      .array(piece, { maxLength: 6 })
      .map((pieces) => pieces.join(''))
      .filter((joined) => foldWhiteSpace(joined) !== '');
    fc.assert(
      fc.property(text, (drawn) => {
        expect(render(`${before}${escapeMarkdown(drawn)}`)).toBe(`<${tag}>${asHtml(foldWhiteSpace(drawn))}</${tag}>`);
      }),
      { numRuns: 1000 },
    );
  });
});

test('after a list mark it adds no list, task or quote of its own', () => {
  for (const text of ['- item', '1. item', '[x] task', '> quoted', '# heading', '***']) {
    expect(render(`- ${escapeMarkdown(text)}`)).toBe(`<ul>\n<li>${asHtml(text)}</li>\n</ul>`);
  }
});

test.each([
  ['a direction mark', '\u202egnp.exe'],
  ['an isolate', '\u2066x'],
  ['a zero-width space', 'pay\u200bpal'],
  ['a zero-width joiner', 'a\u200db'],
  ['a byte order mark within', 'a\u2060b'],
  ['an escape sequence', '\u001b[31mred'],
  ['a bell', 'a\u0007'],
  ['a null', 'a\u0000b'],
  ['half a surrogate pair', 'a\ud800b'],
  ['a private character', 'a\ue000b'],
])('%s becomes the sign for an unreadable character', (_, text) => {
  const shown = escapeMarkdown(text);
  expect(shown).toContain('\ufffd');
  expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u);
});
