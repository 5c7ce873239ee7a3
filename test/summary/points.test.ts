import { expect, test } from '@jest/globals';
import type { Credit, NonEmpty } from '../../src/model.ts';
import { listPoints } from '../../src/summary/points.ts';
import { article, story } from '../build.ts';

const one = article('The flood closed the bridge. Bakers gave bread.', { id: 'a.txt' });
const other = article('A flood shut the bridge.', { id: 'b.txt' });

function credit(id: string, index: number, carried: readonly number[], told: Credit['phrases'][number]['told'] = []) {
  const carriers: NonEmpty<string> = [id];
  const phrases = [{ weight: 10, isMain: true, carried, told }];
  return { article: id, index, carriers, shownBy: [], possible: carriers, parts: [], phrases };
}

const { articles } = story([one, other]);
const { weights, toldBy, tells } = listPoints({
  articles,
  credits: [
    credit('a.txt', 0, [1, 0.9], [{ article: 'b.txt', index: 0, likely: 0.8 }]),
    credit('a.txt', 1, [1, 0.1], [{ article: 'b.txt', index: 0, likely: 0.1 }]),
    credit('b.txt', 0, [0.9, 1], [{ article: 'a.txt', index: 0, likely: 0.7 }]),
  ],
});

test('what two origins carry early is worth more than what one has later, and all together are worth 1', () => {
  expect(weights[0]).toBeGreaterThan(2 * weights[1]!);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
});

test('a sentence tells its own phrases in full, and those of others as far as it likely does', () => {
  expect(toldBy({ article: 'b.txt', index: 0 })).toEqual([
    { point: 0, degree: 0.8 },
    { point: 2, degree: 1 },
  ]);
  expect(toldBy({ article: 'a.txt', index: 1 })).toEqual([{ point: 1, degree: 1 }]);
});

test('how far a sentence says again what another says', () => {
  expect(tells({ article: 'a.txt', index: 0 }, { article: 'b.txt', index: 0 })).toBeCloseTo(0.8);
  expect(tells({ article: 'a.txt', index: 1 }, { article: 'a.txt', index: 0 })).toBe(0);
});
