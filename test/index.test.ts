import { expect, test } from '@jest/globals';
import * as newsmerge from '../src/index.ts';

test('the package exports these values and no others', () => {
  expect(Object.keys(newsmerge).sort()).toEqual([
    'NewsmergeError',
    'errorTable',
    'parseConfig',
    'readConfig',
    'renderers',
    'runPipeline',
    'verify',
  ]);
});
