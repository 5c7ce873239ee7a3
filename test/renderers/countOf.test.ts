import { expect, test } from '@jest/globals';
import { countOf } from '../../src/renderers/countOf.ts';

test('one is singular, all else plural', () => {
  expect([0, 1, 2].map((n) => countOf(n, 'outlet'))).toEqual(['0 outlets', '1 outlet', '2 outlets']);
  expect(countOf(2, 'story', 'stories')).toBe('2 stories');
});
