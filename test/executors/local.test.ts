import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createLocalExecutor } from '../../src/executors/local.ts';

test('runs a task and gives its result', async () => {
  await using executor = createLocalExecutor();
  expect(await executor.run({ name: 'double', run: (n: number) => 2 * n }, 21)).toBe(42);
});

test('passes a failure on', async () => {
  await using executor = createLocalExecutor();
  const fail = () => {
    throw new Error('no such word');
  };
  await expect(executor.run({ name: 'fail', run: fail }, null)).rejects.toThrow('no such word');
});

test('lets timers run between two tasks, so that a signal can stop a run', async () => {
  await using executor = createLocalExecutor();
  let isStopped = false;
  setTimeout(1).then(() => {
    isStopped = true;
  });
  for (let i = 0; i < 100_000 && !isStopped; i++) await executor.run({ name: 'nothing', run: () => null }, null);
  expect(isStopped).toBe(true);
});
