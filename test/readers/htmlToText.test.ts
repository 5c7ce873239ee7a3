import { expect, test } from '@jest/globals';
import { htmlToText, isHtml } from '../../src/readers/htmlToText.ts';

test.each([
  ['The pier\n  is <b>op</b>en.', 'The pier is open.'],
  ['<p>One.<p>Two.', 'One.\n\nTwo.'],
  ['<div><h2>Head</h2>One.<ul><li>Two.</li><li>Three.</li></ul></div>', 'Head\n\nOne.\n\nTwo.\n\nThree.'],
  ['One.<br>Two.<br /><br>Three.', 'One.\nTwo.\n\nThree.'],
  ['Tom &amp; Jerry&#8217;s &lt;b&gt; &eacute;&nbsp;!', 'Tom & Jerry’s <b> é !'],
  ['<style>p { }</style>One.<script>if (a < b) x("<p>No.</p>")</script><!-- No. -->', 'One.'],
  ['<figure><img src="x" alt="No."><figcaption>No.</figcaption></figure><p>One.</p>', 'One.'],
  ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 2\n\n3'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['', ''],
])('%j reads %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('only what closes a tag or breaks a line counts as HTML', () => {
  expect(isHtml('<p>One.</p>')).toBe(true);
  expect(isHtml('One.<br/>Two.')).toBe(true);
  expect(isHtml('If a <b and c> d, <wait>.')).toBe(false);
});
