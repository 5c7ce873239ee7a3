import { describe, expect, test } from '@jest/globals';
import type { NonEmpty, Sentence } from '../../src/model.ts';
import { chooseWording, standsAlone } from '../../src/wording/chooseWording.ts';
import { article, sentence } from '../build.ts';

const choose = (texts: readonly string[], isCopy: (sentence: Sentence) => boolean = () => false) => {
  const members = texts.map((text, i) => sentence(text, { article: `${i}.txt` }));
  return chooseWording(members as unknown as NonEmpty<Sentence>, ({ article }) => article, isCopy).text;
};

test('the wording that says most of what the others say wins', () => {
  expect(
    choose([
      'The bridge closed.',
      'The bridge over the river closed on Monday after the flood.',
      'The bridge over the river closed after the flood.',
    ]),
  ).toBe('The bridge over the river closed after the flood.');
});

test('what only one outlet says counts against its wording', () => {
  expect(
    choose([
      'The bridge closed after the flood, and a bakery nearby sold bread, cakes and coffee to onlookers.',
      'The bridge closed after the flood.',
    ]),
  ).toBe('The bridge closed after the flood.');
});

test('a wording that can be read alone wins over one that leans on the sentence before it', () => {
  expect(choose(['He closed the bridge after the flood.', 'The mayor closed the bridge.'])).toBe(
    'The mayor closed the bridge.',
  );
});

test('an original wins over its copy', () => {
  const same = 'The mayor closed the bridge.';
  const members = [sentence(same, { article: 'copy.txt' }), sentence(same, { article: 'original.txt' })] as const;
  const chosen = chooseWording(
    members,
    ({ article }) => article,
    ({ article }) => article === 'copy.txt',
  );
  expect(chosen.article).toBe('original.txt');
});

test('a tie goes to the earlier member', () => {
  expect(choose(['The mayor closed the bridge.', 'The bridge: the mayor closed it.'])).toBe(
    'The mayor closed the bridge.',
  );
});

describe('standing alone', () => {
  test.each([
    'Photo of the bridge',
    'The mayor said: “The bridge stays closed.',
    'She closed the bridge.',
    'But the bridge is open.',
  ])('“%s” does not', (text) => {
    expect(standsAlone(sentence(text))).toBe(false);
  });

  test.each(['The bridge is closed.', '“The bridge is closed,” the mayor said.', 'The mayor said: "Closed."'])(
    '“%s” does',
    (text) => {
      expect(standsAlone(sentence(text))).toBe(true);
    },
  );

  test('a sentence from the middle of a quotation does not', () => {
    const [, middle] = article(
      '“The bridge is old. The town loves the bridge. The bridge stays,” the mayor said.',
    ).sentences;
    expect(middle!.text).toBe('The town loves the bridge.');
    expect(standsAlone(middle!)).toBe(false);
  });
});
