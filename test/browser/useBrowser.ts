import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Report } from '../../src/report.ts';
import { articles } from '../articles.ts';
import { mergeArticles } from '../writeSummary.ts';
import { openBrowser } from './openBrowser.ts';

/** Unpacking the browser for the first time takes its time. */
const patience = 300_000;

/** A browser for the tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, patience);
  afterAll(() => browser.close());
  return () => browser;
}

/** The report of the articles that tests share, for the tests of a file; `isWhole` with the texts of the articles. */
export function useMerged(isWhole = false): () => Report {
  let merged: Report;
  beforeAll(async () => {
    ({ report: merged } = await mergeArticles(articles, {}, isWhole));
  }, patience);
  return () => merged;
}
