import { expect, test } from '@jest/globals';
import { findFullestForm } from '../../../src/summary/wording/findFullestForm.ts';
import { article } from '../../build.ts';

const formOf = (text: string, key: string) => {
  const found = findFullestForm(article(text), key);
  return found && text.slice(found.start, found.end);
};

test('a surname is given with its title', () => {
  expect(formOf('Mayor Stent spoke on Monday. Stent left.', 'stent')).toBe('Mayor Stent');
});

test('a surname behind two titles may be of two people, and is not given', () => {
  expect(formOf('Mayor Stent spoke on Monday. Sen. Stent left. Stent slept.', 'stent')).toBeNull();
});
