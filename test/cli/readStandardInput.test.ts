import { expect, test } from '@jest/globals';
import { endingOf } from '../../src/cli/readStandardInput.ts';

test.each([
  ['The bridge closed.', '.txt'],
  ['---\ntitle: Bridge\n---\n\nThe bridge closed.', '.txt'],
  ['{"text": "The bridge closed."}\n{"text": "It is open."}', '.jsonl'],
  ['\ufeff{"articles": [\n{"text": "The bridge closed."}]}', '.json'],
  ['[{"text": "The bridge closed."}]', '.json'],
  ['<!doctype html><p>The bridge closed.', '.html'],
  ['<?xml version="1.0"?>\n<rss version="2.0"></rss>', '.xml'],
  ['%PDF-1.7', '.pdf'],
  ['{\\rtf1 The bridge closed.}', '.txt'],
])('%j is read as %s', (text, ending) => {
  expect(endingOf(Buffer.from(text))).toBe(ending);
});
