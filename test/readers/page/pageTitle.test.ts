import { describe, expect, test } from '@jest/globals';
import { withoutSiteName } from '../../../src/readers/page/pageTitle.ts';

describe('withoutSiteName', () => {
  test.each([
    ['Bridge closes | Quay Gazette', ['Quay Gazette'], 'Bridge closes'],
    ['Bridge closes - quaygazette.example', ['quaygazette'], 'Bridge closes'],
    ['Bridge closes – Quay Gazette News', ['Quay Gazette'], 'Bridge closes'],
    ['Quay Gazette: Bridge closes', ['Quay Gazette'], 'Quay Gazette: Bridge closes'],
    ['Quay Gazette | Bridge closes', ['Quay Gazette'], 'Bridge closes'],
    ['Bridge closes - and the ford opens', ['Quay Gazette'], 'Bridge closes - and the ford opens'],
    ['Quay Gazette', ['Quay Gazette'], 'Quay Gazette'],
  ])('makes of %p with the site names %p: %p', (title, names, expected) => {
    expect(withoutSiteName(title, names)).toBe(expected);
  });
});
