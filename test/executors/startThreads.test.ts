import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { createLocalExecutor } from '../../src/executors/local.ts';
import { startThreads } from '../../src/executors/startThreads.ts';
import type { Task } from '../../src/stage.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const serveTasks = new URL('../../dist/executors/serveTasks.js', import.meta.url);
const thread = `
import { existsSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { serveTasks } from '${serveTasks}';
serveTasks([
  { name: 'add', run: (n) => n + workerData },
  { name: 'fail', run: () => { throw new TypeError('x is not a function'); } },
  { name: 'end', run: () => process.exit(1) },
  { name: 'throwLater', run: () => new Promise(() => setTimeout(() => { throw new Error('too late'); })) },
  { name: 'endOnce', run: (mark) => {
    if (existsSync(mark)) return 'done by the next';
    writeFileSync(mark, '');
    process.exit(1);
  } },
  { name: 'spin', run: (mark) => {
    writeFileSync(mark, '');
    for (;;);
  } },
]);
`;
const folder = temporaryFolder({ 'thread.mjs': thread });
const script = { file: pathToFileURL(path.join(folder, 'thread.mjs')), data: 1000 };

/** A task by its name; this thread is not to do it. */
function named<In>(name: string): Task<In, unknown> {
  const run = () => {
    throw new Error('expected a thread to do this');
  };
  return { name, run, sizeOf: () => 1_000_000 };
}

function start(count: number) {
  const threads = startThreads(count, script);
  return Object.assign(threads, { [Symbol.asyncDispose]: threads.end });
}

test('threads do the tasks that they know by name, with the data that they were given', async () => {
  await using threads = start(2);
  const items = [1, 2, 3, 4, 5];
  const results = await Promise.all(items.map((item) => threads.run(named('add'), item)));
  expect(results).toEqual([1001, 1002, 1003, 1004, 1005]);
});

test('a task that throws is refused with its name and reason, and its thread goes on', async () => {
  await using threads = start(1);
  await expect(threads.run(named('fail'), 0)).rejects.toMatchObject({
    name: 'UnusableArticle',
    message: 'Defect in stage fail: TypeError: x is not a function',
  });
  expect(await threads.run(named('add'), 1)).toBe(1001);
});

test('a thread that ends in the middle of a task is replaced and the item tried again', async () => {
  await using threads = start(1);
  expect(await threads.run(named('endOnce'), path.join(folder, 'ended'))).toBe('done by the next');
});

test.each([
  ['end', 'Defect in stage end: its thread ended twice'],
  ['throwLater', 'Defect in stage throwLater: its thread ended twice: too late'],
])('an item that costs two threads is refused, and the others go on: %s', async (name, message) => {
  await using threads = start(2);
  const [refused, ...others] = await Promise.allSettled([
    threads.run(named(name), 0),
    ...[1, 2, 3].map((item) => threads.run(named('add'), item)),
  ]);
  expect(refused).toMatchObject({ status: 'rejected', reason: { name: 'UnusableArticle', message } });
  expect(others.map((other) => other.status === 'fulfilled' && other.value)).toEqual([1001, 1002, 1003]);
});

test('threads end at once where the run is stopped, whatever they do', async () => {
  const controller = new AbortController();
  const mark = path.join(folder, 'spinning');
  await using executor = createLocalExecutor({ threads: 2, script, signal: controller.signal });
  const here = { ...named<string>('spin'), run: () => 'done in this thread' };
  // Until the threads have come up this one does it.
  const spin = async () => {
    while ((await executor.run(here, mark)) === 'done in this thread');
  };
  const spinning = [expect(spin()).rejects.toThrow(), expect(spin()).rejects.toThrow()];
  while (!existsSync(mark)) await new Promise((resolve) => setTimeout(resolve, 10));
  controller.abort();
  await Promise.all(spinning);
});

test('where no thread can start, this one does it all', async () => {
  const missing = { file: pathToFileURL(path.join(folder, 'missing.mjs')), data: null };
  await using executor = createLocalExecutor({ threads: 2, script: missing });
  const here = { ...named<number>('add'), run: (n: number) => n + 1 };
  const items = Array.from({ length: 50 }, (_, i) => i);
  expect(await Promise.all(items.map((item) => executor.run(here, item)))).toEqual(items.map((item) => item + 1));
});
