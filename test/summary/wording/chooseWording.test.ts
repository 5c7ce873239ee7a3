import { describe, expect, test } from '@jest/globals';
import type { NonEmpty, Sentence, StoryArticle } from '../../../src/model.ts';
import { chooseWording } from '../../../src/summary/wording/chooseWording.ts';
import { article } from '../../build.ts';

type Report = string | [text: string, fields: Partial<StoryArticle>];

/** Chooses among the last sentences of articles `0.txt`, `1.txt`, …, each an origin of its own unless told otherwise. */
function choose(...reports: NonEmpty<Report>) {
  const articles = reports.map((report, i): StoryArticle => {
    const [text, fields] = typeof report === 'string' ? [report, {}] : report;
    const id = `${i}.txt`;
    return { ...article(text, { id }), copyOf: null, origin: id, originKind: 'own', originEvidence: [], ...fields };
  });
  const members = articles.map(({ sentences }) => sentences.at(-1)!) as unknown as NonEmpty<Sentence>;
  return chooseWording(members, ({ article: id }) => articles.find((candidate) => candidate.id === id)!);
}

const chosen = (...reports: NonEmpty<Report>) => choose(...reports).sentence.text;

test('the wording that says most of what the others say wins', () => {
  expect(
    chosen(
      'The bridge closed.',
      'The bridge over the river closed on Monday after the flood.',
      'The bridge over the river closed after the flood.',
    ),
  ).toBe('The bridge over the river closed after the flood.');
});

test('what only one outlet says counts against its wording', () => {
  expect(
    chosen(
      'The bridge closed after the flood, and a bakery nearby sold bread, cakes and coffee to onlookers.',
      'The bridge closed after the flood.',
    ),
  ).toBe('The bridge closed after the flood.');
});

test('a wording that can be read alone wins over one that leans on the sentence before it', () => {
  expect(chosen('He closed the bridge after the flood.', 'The mayor closed the bridge.')).toBe(
    'The mayor closed the bridge.',
  );
});

test.each([
  ['“the outlet”', 'The bridge closed, the outlet said.', 'The bridge closed, the Hill Post said.'],
  ['a stirring word', 'Shockingly, the bridge closed.', 'The bridge closed.'],
  ['a short name', 'Ida Tannenbaum came. Tannenbaum closed the bridge.', 'Ida Tannenbaum closed the bridge.'],
])('a wording with %s loses against one without', (_, worse, better) => {
  expect(chosen(worse, better)).toBe(better);
});

describe('the figure of most origins wins', () => {
  const few = 'The flood took 14 houses in the village.';
  const many = 'The flood took 19 houses in the village.';

  test('over one that fewer give', () => {
    expect(chosen(many, few, few)).toBe(few);
  });

  test('over one that more outlets copied from one another', () => {
    const copy = { origin: '0.txt', copyOf: '0.txt' };
    expect(chosen(many, [many, copy], [many, copy], [many, copy], few, few)).toBe(few);
  });
});

describe('the quotation of most origins wins', () => {
  test('over altered words', () => {
    const altered = '“We shall restore every home before winter,” the mayor said.';
    const printed = '“We will rebuild every house before winter,” the mayor said.';
    expect(chosen(altered, printed, printed)).toBe(printed);
  });

  test('whatever stands in brackets or is cut', () => {
    const altered = 'The mayor said: “[The town] has and is determined to giving help to all the farms.”';
    const first = 'The mayor said: “[We] have and are dedicated to … help to all the farms.”';
    const second = 'The mayor said: “The town will be and (is) dedicated to ... help to all the farms.”';
    expect(chosen(altered, first, second)).not.toBe(altered);
  });
});

test('an original wins over its copy, and over what rests on it', () => {
  const same = 'The mayor closed the bridge.';
  expect(choose([same, { copyOf: '1.txt', origin: '1.txt' }], same).sentence.article).toBe('1.txt');
  expect(choose([same, { origin: '1.txt' }], same).sentence.article).toBe('1.txt');
});

test('a tie goes to the earlier member', () => {
  expect(chosen('The mayor closed the bridge.', 'The bridge: the mayor closed it.')).toBe(
    'The mayor closed the bridge.',
  );
});

describe('an addition', () => {
  const named = 'Mayor Ida Tannenbaum came at noon. She closed the bridge.';

  test('says whom the pronoun means, in the words of the article', () => {
    expect(choose(named).added).toEqual([
      { at: 3, text: 'Ida Tannenbaum', evidence: { article: '0.txt', start: 6, end: 20 } },
    ]);
  });

  test('is not made where another member needs none', () => {
    expect(choose(named, 'The bridge is closed, the mayor said.').added).toEqual([]);
  });

  test('is better than a pronoun that nothing explains', () => {
    expect(choose('She closed the bridge.', named).sentence.article).toBe('1.txt');
  });
});
