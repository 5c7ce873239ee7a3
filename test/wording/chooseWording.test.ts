import { describe, expect, test } from '@jest/globals';
import type { NonEmpty, Sentence } from '../../src/model.ts';
import { chooseWording, isFragment } from '../../src/wording/chooseWording.ts';
import { sentence } from '../build.ts';

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

describe('a fragment', () => {
  test.each(['Photo of the bridge', 'The mayor said: “The bridge stays closed.', 'The "bridge is closed.', ''])(
    'is “%s”',
    (text) => {
      expect(isFragment({ ...sentence('x'), text })).toBe(true);
    },
  );

  test.each(['The bridge is closed.', 'Is it open?', '“It is closed,” she said.', 'He said: "Closed."'])(
    'is not “%s”',
    (text) => {
      expect(isFragment({ ...sentence('x'), text })).toBe(false);
    },
  );
});
