import { expect, test } from '@jest/globals';
import { type ErrorCode, errorTable, NewsmergeError, UnusableArticle } from '../src/errors.ts';

test.each(Object.keys(errorTable) as ErrorCode[])('%s has an exit code a shell can tell from success', (code) => {
  const { exitCode, when } = errorTable[code];
  expect(exitCode).toBeGreaterThan(0);
  expect(exitCode).toBeLessThan(256);
  expect(when).not.toBe('');
  expect(new NewsmergeError(code, 'x').exitCode).toBe(exitCode);
});

test('an error keeps its cause', () => {
  const cause = new Error('ENOSPC');
  expect(new NewsmergeError('OUTPUT', 'the disk is full', { cause })).toMatchObject({
    name: 'NewsmergeError',
    message: 'the disk is full',
    cause,
  });
});

test('an unusable article is no reason to stop a run', () => {
  expect(new UnusableArticle('is empty')).not.toBeInstanceOf(NewsmergeError);
});
