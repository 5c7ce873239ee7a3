import { describe, expect, test } from '@jest/globals';
import { boundaryF1 } from '../../src/evaluation/boundaries.ts';

describe('boundaryF1', () => {
  test('counts the offsets that both sides have', () => {
    const score = boundaryF1([10, 25, 40, 60], [10, 24, 40]);
    expect(score.precision).toBe(2 / 3);
    expect(score.recall).toBe(2 / 4);
    expect(score.f1).toBeCloseTo(4 / 7, 12);
  });

  test('takes no notice of order, and counts an offset given twice once', () => {
    expect(boundaryF1([40, 10], [10, 10, 40])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('is perfect where a text has no boundary and none was found, and 0 where one side alone has one', () => {
    expect(boundaryF1([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(boundaryF1([], [7])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(boundaryF1([7], [])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
