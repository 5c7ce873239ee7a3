import { expect, test } from '@jest/globals';
import { canonicalAddress } from '../../src/articles/canonicalAddress.ts';

test.each([
  'https://post.example/2024/pier',
  'http://www.post.example/2024/pier/',
  'https://amp.post.example/2024/pier',
  'https://www.post.example/2024/pier/amp/',
  'https://post.example/amp/2024/pier',
  'https://post.example/2024/pier?outputType=amp',
  'https://post.example/2024/pier/print',
  'https://post.example/2024//pier?print=1#comments',
  'https://post.example/2024/pier?utm_source=x&utm_medium=y&fbclid=z',
  'https://m.post.example/2024/pier/index.html',
])('%s leads to one page', (url) => {
  expect(canonicalAddress(url)).toBe('post.example/2024/pier');
});

test.each([
  ['https://post.example/2024/pier.amp.html', 'post.example/2024/pier.html'],
  ['https://post.example/story?id=7&b=1', 'post.example/story b=1 id=7'],
  ['https://post.example/?p=7', 'post.example p=7'],
  ['https://amp.example/pier', 'amp.example/pier'],
  ['https://post.example/2024/blueprint', 'post.example/2024/blueprint'],
])('%s leads to a page of its own', (url, address) => {
  expect(canonicalAddress(url)).toBe(address);
});

test.each(['https://post.example/', 'https://www.post.example/?utm_source=feed', 'pier'])(
  '%s leads to no article',
  (url) => {
    expect(canonicalAddress(url)).toBeNull();
  },
);
