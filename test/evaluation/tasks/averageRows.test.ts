import { expect, test } from '@jest/globals';
import { averageRows } from '../../../src/evaluation/tasks/averageRows.ts';

test('counts are added up and measures averaged', () => {
  const rows = [
    { name: 'first', counts: { lost: 1 }, measures: { F1: 0.5, ARI: -0.5 } },
    { name: 'second', counts: { lost: 2 }, measures: { F1: 1, ARI: 0.5 } },
  ];
  expect(averageRows('both', rows)).toEqual({ name: 'both', counts: { lost: 3 }, measures: { F1: 0.75, ARI: 0 } });
});
