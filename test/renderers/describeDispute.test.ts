import { expect, test } from '@jest/globals';
import type { Conflict } from '../../src/model.ts';
import { describeDispute } from '../../src/renderers/describeDispute.ts';

const conflict = (kind: Conflict['kind'], ...statements: [string, ...string[]]): Conflict => ({
  kind,
  statements,
  relation: 'unresolved',
  values: [],
});

test('names each kind of conflict about a statement once', () => {
  const conflicts = [conflict('number', '1.1'), conflict('date', '1.1', '1.2'), conflict('number', '1.1', '1.3')];
  expect(describeDispute({ id: '1.1' }, conflicts)).toBe('figures differ, dates differ');
  expect(describeDispute({ id: '1.2' }, conflicts)).toBe('dates differ');
});

test('says nothing of a statement that all agree on', () => {
  expect(describeDispute({ id: '1.4' }, [conflict('negation', '1.1')])).toBe('');
});
