import { expect, test } from '@jest/globals';
import { html, join } from '../../../src/renderers/page/html.ts';

test('a value shows as itself, in an element as in an attribute', () => {
  expect(html`<p title="${'"\'>'}">${'<b>&amp;'}</p>`.text).toBe('<p title="&quot;&#39;&gt;">&lt;b&gt;&amp;amp;</p>');
});

test('mark-up goes in as it is, lists are joined, null is nothing', () => {
  expect(html`<p>${[html`<b>${1}</b>`, ' & ', null]}</p>`.text).toBe('<p><b>1</b> &amp; </p>');
  expect(html`${join(['a', html`<i>b</i>`, 'c'], ', ')}`.text).toBe('a, <i>b</i>, c');
});

test('an object that only looks like mark-up is none', () => {
  const forged = { text: '<script>' } as unknown as string;
  expect(() => html`${forged}`.text).toThrow(TypeError);
});

test('what could hide or reorder the text becomes the sign for an unreadable character', () => {
  expect(html`${'a\u202eb\u0000c\ud800'}`.text).toBe('a\ufffdb\ufffdc\ufffd');
});
