import { expect, test } from '@jest/globals';
import { matchConflicts } from '../../src/evaluation/matchConflicts.ts';
import type { Conflict } from '../../src/model.ts';

const span = (article: string) => ({ article, start: 0, end: 10 });
const values = (...pairs: readonly [string, string][]) =>
  pairs.map(([value, article]) => ({ value, members: [span(article)] as const }));
const found: Conflict = {
  kind: 'number',
  statements: ['1.1'],
  relation: 'update',
  values: values(['26 people', 'a'], ['30 people', 'b']),
};
const marked = {
  kind: 'number',
  relation: 'contradiction',
  isVerbatim: true,
  values: values(['26', 'a'], ['30', 'b']),
};

test('a conflict matches by kind and two values of the same sentences, whatever the relation', () => {
  expect(matchConflicts([marked], [found])).toEqual([[marked, found]]);
  expect(matchConflicts([{ ...marked, kind: 'date' }], [found])[0]![1]).toBeNull();
});

test('one value is not enough, and a value counts where its own sentence gives it', () => {
  expect(matchConflicts([{ ...marked, values: values(['26', 'a'], ['30', 'c']) }], [found])[0]![1]).toBeNull();
  expect(matchConflicts([{ ...marked, values: values(['26', 'b'], ['30', 'a']) }], [found])[0]![1]).toBeNull();
});

test('values that are described are matched by their sentences alone', () => {
  const described = { ...marked, isVerbatim: false, values: values(['few', 'a'], ['many', 'b']) };
  expect(matchConflicts([described], [found])[0]![1]).toBe(found);
});

test('a conflict that is found matches one that is marked', () => {
  expect(matchConflicts([marked, marked], [found]).map(([, match]) => match)).toEqual([found, null]);
});
