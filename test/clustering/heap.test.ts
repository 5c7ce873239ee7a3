import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHeap } from '../../src/clustering/heap.ts';

test('an empty heap gives nothing', () => {
  expect(createHeap<number>((a, b) => a - b).pop()).toBeUndefined();
});

test('items come out in order, however they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      const heap = createHeap<number>((a, b) => a - b);
      for (const item of items) heap.push(item);
      expect(items.map(() => heap.pop())).toEqual([...items].sort((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

test('what is pushed between two pops takes its place', () => {
  const heap = createHeap<number>((a, b) => a - b);
  heap.push(5);
  heap.push(2);
  expect(heap.pop()).toBe(2);
  heap.push(1);
  heap.push(9);
  expect([heap.pop(), heap.pop(), heap.pop()]).toEqual([1, 5, 9]);
});
