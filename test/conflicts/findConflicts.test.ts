import { describe, expect, test } from '@jest/globals';
import { findConflicts } from '../../src/conflicts/findConflicts.ts';
import type { DateMention, NonEmpty, Sentence } from '../../src/model.ts';
import { quantity, sentence } from '../build.ts';

const outletOf = ({ article }: Sentence) => article[0]!;
const find = (...members: Sentence[]) => findConflicts('1.1', members as unknown as NonEmpty<Sentence>, outletOf);
const day = (value: string): DateMention => ({ start: 0, end: 1, text: value, value });
const dated = (article: string, ...days: string[]) => sentence('It happened.', { article, dates: days.map(day) });
const counting = (article: string, ...quantities: Sentence['quantities']) =>
  sentence('They were hurt.', { article, quantities });
const relationsOf = (conflicts: ReturnType<typeof find>) => conflicts.map(({ relation }) => relation);

describe('quantities', () => {
  test('two outlets that give different figures are in conflict, each with its sentence', () => {
    const conflicts = find(counting('a.txt', quantity(26, 'person')), counting('b.txt', quantity(30, 'person')));
    expect(conflicts).toEqual([
      {
        kind: 'number',
        statements: ['1.1'],
        relation: 'unresolved',
        values: [
          { value: '26 person', members: [{ article: 'a.txt', start: 0, end: 15 }] },
          { value: '30 person', members: [{ article: 'b.txt', start: 0, end: 15 }] },
        ],
      },
    ]);
  });

  test('the value that most sentences carry comes first', () => {
    const [conflict] = find(
      counting('a.txt', quantity(26, 'person')),
      counting('b.txt', quantity(30, 'person')),
      counting('c.txt', quantity(30, 'person')),
    );
    expect(conflict!.values.map(({ value }) => value)).toEqual(['30 person', '26 person']);
  });

  test.each([
    ['another unit', quantity(26, 'person'), quantity(30, 'boat')],
    ['another kind', quantity(26, 'USD', { kind: 'money' }), quantity(30, 'USD')],
    ['no unit', quantity(26, 'x', { unit: null }), quantity(30, 'x', { unit: null })],
    ['the same value', quantity(26, 'person'), quantity(26, 'person', { bound: 'about' })],
  ])('%s is no conflict', (_, a, b) => {
    expect(find(counting('a.txt', a), counting('b.txt', b))).toEqual([]);
  });

  test.each([
    ['400 beside 399', quantity(400, 'm'), quantity(399, 'm'), 'rounding'],
    ['10 beside 9.7', quantity(10, 'hour'), quantity(9.7, 'hour'), 'rounding'],
    ['30 beside 26', quantity(30, 'person'), quantity(26, 'person'), 'unresolved'],
    ['about 30 beside 26', quantity(30, 'person', { bound: 'about' }), quantity(26, 'person'), 'rounding'],
    ['at least 20 beside 26', quantity(20, 'person', { bound: 'at least' }), quantity(26, 'person'), 'scope'],
    ['at most 20 beside 26', quantity(20, 'person', { bound: 'at most' }), quantity(26, 'person'), 'unresolved'],
    ['0 beside 3', quantity(0, 'person'), quantity(3, 'person'), 'unresolved'],
    ['about 0 beside 0', quantity(0, 'person', { bound: 'about' }), quantity(-1, 'person'), 'unresolved'],
  ])('%s is %4$s', (_, a, b, relation) => {
    expect(relationsOf(find(counting('a.txt', a), counting('b.txt', b)))).toEqual([relation]);
    expect(relationsOf(find(counting('a.txt', b), counting('b.txt', a)))).toEqual([relation]);
  });

  test('one shared value among several is agreement', () => {
    const both = counting('a.txt', quantity(26, 'person'), quantity(4, 'person'));
    expect(find(both, counting('b.txt', quantity(4, 'person')))).toEqual([]);
  });

  test('a sentence with several values is judged by the one nearest to the other sentence', () => {
    const both = counting('a.txt', quantity(4, 'person'), quantity(399, 'person'));
    expect(relationsOf(find(both, counting('b.txt', quantity(400, 'person'))))).toEqual(['rounding']);
  });

  test('the gravest relation between any two outlets counts, in whatever order they come', () => {
    const members = [
      counting('a.txt', quantity(20, 'person', { bound: 'at least' })),
      counting('b.txt', quantity(26, 'person')),
      counting('c.txt', quantity(26.1, 'person', { bound: 'about' })),
    ];
    expect(relationsOf(find(...members))).toEqual(['scope']);
    expect(relationsOf(find(...members.toReversed()))).toEqual(['scope']);
  });

  test('two reports of one outlet do not disagree', () => {
    expect(find(counting('a1.txt', quantity(26, 'person')), counting('a2.txt', quantity(30, 'person')))).toEqual([]);
  });

  test('a later report of one outlet that another agrees with does not make the two disagree', () => {
    const members = [
      counting('a1.txt', quantity(26, 'person')),
      counting('a2.txt', quantity(30, 'person')),
      counting('b.txt', quantity(26, 'person'), quantity(30, 'person')),
    ];
    expect(find(...members)).toEqual([]);
  });

  test('a sentence that lists very many values makes no claim', () => {
    const table = counting('a.txt', ...Array.from({ length: 50 }, (_, i) => quantity(i, 'person')));
    expect(find(table, counting('b.txt', quantity(99, 'person')))).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['different days', '2021-08-23', '2021-08-24'],
    ['a day outside an interval', '2021-08-12', '--08-21/--08-31'],
    ['different months', '2021-08', '--09'],
  ])('%s are in conflict', (_, a, b) => {
    expect(relationsOf(find(dated('a.txt', a), dated('b.txt', b)))).toEqual(['unresolved']);
  });

  test.each([
    ['the same day with and without its year', '2021-08-23', '--08-23'],
    ['a day and its month', '2021-08-23', '2021-08'],
    ['a day and an interval that holds it', '2021-08-23', '--08-21/--08-31'],
    ['a weekday that could not be placed', '2021-08-23', 'W4'],
    ['a year', '2021-08-23', '2020'],
  ])('%s agree', (_, a, b) => {
    expect(find(dated('a.txt', a), dated('b.txt', b))).toEqual([]);
  });

  test('one shared day among several is agreement', () => {
    expect(find(dated('a.txt', '2021-08-23', '2021-08-25'), dated('b.txt', '2021-08-25'))).toEqual([]);
  });

  test('the same day in two notations is one value', () => {
    const [conflict] = find(dated('a.txt', '2021-08-23'), dated('b.txt', '--08-23'), dated('c.txt', '2021-08-24'));
    expect(conflict!.values.map(({ members }) => members.map(({ article }) => article))).toEqual([
      ['a.txt', 'b.txt'],
      ['c.txt'],
    ]);
  });
});

describe('quotations', () => {
  const quoting = (article: string, words: string) => sentence(`“${words},” the mayor said.`, { article });

  test('other words inside the marks are in conflict', () => {
    const conflicts = find(
      quoting('a.txt', 'We will open the bridge in the spring'),
      quoting('b.txt', 'We will close the bridge in the spring'),
    );
    expect(conflicts.map(({ kind, values }) => [kind, values.map(({ value }) => value)])).toEqual([
      ['quotation', ['We will open the bridge in the spring,', 'We will close the bridge in the spring,']],
    ]);
  });

  test.each([
    ['marks and capitals', 'We will open the bridge in the spring', 'We will open the bridge—in the Spring'],
    ['an insertion in brackets', 'We will open it in the spring', 'We will open it [the bridge] in the spring'],
    ['an ellipsis', 'We will open the bridge in the spring', 'We will open the bridge … in the spring'],
    ['less at either end', 'We will open the bridge in the spring', 'open the bridge in the spring'],
    ['another quotation', 'We will open the bridge in the spring', 'Nobody was hurt and no car was lost'],
    ['a term of a few words', 'the old bridge', 'the iron bridge'],
  ])('%s are no conflict', (_, a, b) => {
    expect(find(quoting('a.txt', a), quoting('b.txt', b))).toEqual([]);
  });
});
