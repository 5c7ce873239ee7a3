import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { NewsmergeError, UnusableArticle } from '../src/errors.ts';
import type { SetAside } from '../src/model.ts';
import { perItem, type Task } from '../src/stage.ts';
import { collect, stream } from './build.ts';

async function run<Out>(task: Task<number, Out>, items: readonly number[], concurrency = 4, signal?: AbortSignal) {
  const setAside: SetAside[] = [];
  const stage = perItem(task, (item: number) => [`${item}.txt`]);
  const results = await collect(
    stage(stream(items), {
      executor: { concurrency, run: async (task, item) => task.run(item), [Symbol.asyncDispose]: async () => {} },
      setAside: (item) => setAside.push(item),
      signal: signal ?? new AbortController().signal,
    }),
  );
  return { results, setAside };
}

test('results come in the order of the items, whichever is done first', async () => {
  const slowFirst = { name: 'wait', run: (n: number) => setTimeout(20 - 5 * n, n) };
  expect((await run(slowFirst, [1, 2, 3])).results).toEqual([1, 2, 3]);
});

test('no more items are under way than the executor allows', async () => {
  let underWay = 0;
  let most = 0;
  const task = {
    name: 'count',
    run: async (n: number) => {
      most = Math.max(most, ++underWay);
      await setTimeout(1);
      underWay -= 1;
      return n;
    },
  };
  await run(task, [1, 2, 3, 4, 5, 6, 7, 8], 3);
  expect(most).toBe(3);
});

test('an item that cannot be used is set aside with its reason, and the others go on', async () => {
  const refuse = (n: number) => {
    if (n === 2) throw new UnusableArticle('holds no report');
    return n;
  };
  expect(await run({ name: 'refuse', run: refuse }, [1, 2, 3])).toEqual({
    results: [1, 3],
    setAside: [{ file: '2.txt', reason: 'holds no report' }],
  });
});

test('a defect in a task costs its own item only and names the stage', async () => {
  const fail = (n: number) => {
    if (n === 2) throw new TypeError('x is not a function');
    return n;
  };
  const { results, setAside } = await run({ name: 'cluster', run: fail }, [1, 2, 3]);
  expect(results).toEqual([1, 3]);
  expect(setAside).toEqual([{ file: '2.txt', reason: 'Defect in stage cluster: TypeError: x is not a function' }]);
});

test('an error that a person must act on ends the run', async () => {
  const stop = () => {
    throw new NewsmergeError('INPUT', 'the folder is gone');
  };
  await expect(run({ name: 'stop', run: stop }, [1])).rejects.toThrow('the folder is gone');
});

test('a stopped run ends before its next item', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const task = {
    name: 'stop',
    run: (n: number) => {
      seen.push(n);
      if (n === 2) controller.abort();
      return n;
    },
  };
  await expect(run(task, [1, 2, 3, 4], 1, controller.signal)).rejects.toThrow('aborted');
  expect(seen).toEqual([1, 2]);
});
