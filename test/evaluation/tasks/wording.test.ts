import { describe, expect, test } from '@jest/globals';
import { wording } from '../../../src/evaluation/tasks/wording.ts';
import { context } from './context.ts';

const report = (outlet: string, text: string, says: string, added?: string) => ({
  outlet,
  text,
  says,
  added,
  copy: false,
});

const named = report(
  'Bay Times',
  'Ida Tannenbaum, 52, came. She closed the bridge.',
  'She closed the bridge.',
  'Ida Tannenbaum',
);
const plain = report('Hill Post', 'The mayor closed the bridge.', 'The mayor closed the bridge.');
const vague = report('Cove Mail', 'Rain fell. He closed the bridge.', 'He closed the bridge.', 'Max Odell');

describe('wording', () => {
  test('measures the choice by fact and the additions by sentence', async () => {
    const facts = [
      { id: 'right', reports: [named, plain], best: ['Hill Post'] },
      { id: 'wrong', reports: [vague, plain], best: ['Cove Mail'] },
    ];
    const [table, single] = await wording.evaluate(facts, context({ byCase: true }));
    expect(table!.rows).toEqual([
      {
        name: 'newsmerge',
        counts: { facts: 2, chosen: 1, expected: 2, added: 1, right: 1 },
        measures: { accuracy: 0.5, precision: 1, recall: 0.5, F1: expect.closeTo(2 / 3) },
      },
    ]);
    expect(single!.rows.map(({ name }) => name)).toEqual(['right: Hill Post', 'wrong: Hill Post']);
  });

  test('refuses a sentence that is not one of its article', async () => {
    const facts = [{ id: 'x', reports: [{ ...plain, says: 'The bridge.' }], best: ['Hill Post'] }];
    await expect(wording.evaluate(facts, context())).rejects.toThrow(
      'Expected a sentence of Hill Post in case x to be: The bridge.',
    );
  });
});
