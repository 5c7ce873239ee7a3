import { expect, test } from '@jest/globals';
import { renderers } from '../../src/renderers/index.ts';

test('no two renderers share a name or a file', () => {
  expect(new Set(renderers.map(({ name }) => name)).size).toBe(renderers.length);
  expect(new Set(renderers.map(({ file }) => file)).size).toBe(renderers.length);
});

test('the data are put in place first, then what is read', () => {
  expect(renderers.map(({ file }) => file)).toEqual(['summary.json', 'summary.md', 'summary.html']);
});
