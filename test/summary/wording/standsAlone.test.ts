import { describe, expect, test } from '@jest/globals';
import { standsAlone } from '../../../src/summary/wording/standsAlone.ts';
import { article, sentence } from '../../build.ts';

describe('standing alone', () => {
  test.each([
    'Photo of the bridge',
    'The mayor said: “The bridge stays closed.',
    'She closed the bridge.',
    'But the bridge is open.',
    'Who closed the bridge?',
    'The bridge stays closed, he said.',
  ])('“%s” does not', (text) => {
    expect(standsAlone(sentence(text))).toBe(false);
  });

  test.each([
    'The bridge is closed.',
    '“The bridge is closed,” the mayor said.',
    'The mayor said: "Closed."',
    '“Who closed the bridge?” the mayor asked.',
  ])('“%s” does', (text) => {
    expect(standsAlone(sentence(text))).toBe(true);
  });

  test('a sentence from the middle of a quotation does not', () => {
    const [, middle] = article(
      '“The bridge is old. The town loves the bridge. The bridge stays,” the mayor said.',
    ).sentences;
    expect(middle!.text).toBe('The town loves the bridge.');
    expect(standsAlone(middle!)).toBe(false);
  });

  test.each([
    ['She closed the bridge.', 3, true],
    ['“The bridge stays closed,” she said.', 30, true],
    ['But she closed the bridge.', 7, false],
  ])('“%s” with what is added behind its pronoun at %d: %p', (text, at, expected) => {
    const addition = { at, text: 'Ida Tannenbaum', evidence: { article: 'a.txt', start: 0, end: 14 } };
    expect(standsAlone(sentence(text), [addition])).toBe(expected);
  });
});
