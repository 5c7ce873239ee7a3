import { expect, test } from '@jest/globals';
import { passageLink } from '../../src/renderers/passageLink.ts';

test.each([
  ['https://bay.example/1', 'The bridge closed.', 'https://bay.example/1#:~:text=The%20bridge%20closed.'],
  [
    'https://bay.example/1#top',
    'A long-awaited bridge was opened, at last, by the mayor today.',
    'https://bay.example/1#top:~:text=A%20long%2Dawaited%20bridge%20was,by%20the%20mayor%20today.',
  ],
  ['javascript:alert(1)', 'The bridge closed.', null],
  [null, 'The bridge closed.', null],
])('%s with “%s” is %s', (url, passage, expected) => {
  expect(passageLink(url, passage)).toBe(expected);
});
