import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createLocalExecutor } from '../../src/executors/local.ts';
import type { SetAside } from '../../src/model.ts';
import { perItem, type Task } from '../../src/stage.ts';
import { collect, stream } from '../build.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

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

const script = { file: new URL('./thread.mjs', import.meta.url), data: null };

/** A task that only a thread does: in this one it waits for threads to come up. */
function inThread<In, Out>(name: string): Task<In, Out> {
  const run = async () => {
    await setTimeout(10_000);
    throw new Error('this thread was asked');
  };
  return { name, run, sizeOf: () => Number.POSITIVE_INFINITY };
}

async function runAll<In, Out>(task: Task<In, Out>, items: readonly In[], signal = new AbortController().signal) {
  const setAside: SetAside[] = [];
  await using executor = createLocalExecutor({ threads: 2, script, signal });
  await threadsOf(executor);
  const stage = perItem(task, (item: In) => [JSON.stringify(item)]);
  const results = await collect(stage(stream(items), { executor, setAside: (item) => setAside.push(item), signal }));
  return { results, setAside };
}

/** Hands in work until threads do it. */
async function threadsOf(executor: ReturnType<typeof createLocalExecutor>): Promise<void> {
  const task = { name: 'double', run: () => setTimeout(5, 'here'), sizeOf: () => Number.POSITIVE_INFINITY };
  while (((await executor.run<unknown, unknown>(task, 1)) as unknown) === 'here');
}

test('threads do a task by its name, results in the order of the items', async () => {
  expect(await runAll(inThread('double'), [1, 2, 3, 4, 5])).toEqual({ results: [2, 4, 6, 8, 10], setAside: [] });
});

test('an item whose task fails in a thread is set aside as it is in this one, and the others go on', async () => {
  expect(await runAll(inThread('refuse'), [1, 2, 3])).toEqual({
    results: [1, 3],
    setAside: [{ file: '2', reason: 'Defect in stage refuse: TypeError: x is not a function' }],
  });
});

test('a thread that ends in the middle of an item costs it one more try', async () => {
  const log = path.join(temporaryFolder({}), 'tries');
  expect((await runAll(inThread('fail'), [{ log, times: 1 }])).results).toEqual([2]);
});

test('an item that ends its thread twice is set aside, and the others go on', async () => {
  const folder = temporaryFolder({});
  const item = (name: string, times: number) => ({ log: path.join(folder, name), times });
  const { results, setAside } = await runAll(inThread('fail'), [item('a', 9), item('b', 0), item('c', 0)]);
  expect(results).toEqual([1, 1]);
  expect(setAside).toEqual([
    {
      file: expect.stringContaining('a'),
      reason: expect.stringMatching(/^Defect in stage fail: its thread ended twice/),
    },
  ]);
});

test('a stopped run ends its threads, whatever they do', async () => {
  const log = path.join(temporaryFolder({}), 'begun');
  const controller = new AbortController();
  const run = runAll(inThread('forever'), [{ log }, { log }], controller.signal);
  while (!existsSync(log)) await setTimeout(5);
  controller.abort(new Error('enough'));
  await expect(run).rejects.toThrow('enough');
});
