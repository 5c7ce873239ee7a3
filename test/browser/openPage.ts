import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { page } from '../../src/renderers/page/page.ts';
import type { Report } from '../../src/report.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

export interface OpenPage {
  readonly tab: Page;
  /** What the browser complained of, and what it asked for beyond the page itself. */
  readonly troubles: string[];
}

export interface Reader extends BrowserContextOptions {
  readonly width?: number;
  /** "#1.2" */
  readonly hash?: string;
}

/** Opens a report's page from disk, 1280 by 900 pixels unless told otherwise. */
export async function openPage(
  browser: Browser | BrowserContext,
  report: Report,
  { width = 1280, hash = '', ...options }: Reader = {},
): Promise<OpenPage> {
  const file = path.join(temporaryFolder(), 'summary.html');
  writeFileSync(file, page.render(report));
  const tab = await browser.newPage({ viewport: { width, height: 900 }, ...options });
  const troubles: string[] = [];
  const address = pathToFileURL(file).href;
  tab.on('console', (message) => troubles.push(message.text()));
  tab.on('pageerror', (error) => troubles.push(error.message));
  tab.on('dialog', (dialog) => troubles.push(dialog.message()));
  tab.on('request', (request) => {
    if (request.url().split('#')[0] !== address) troubles.push(request.url());
  });
  await tab.goto(address + hash);
  return { tab, troubles };
}
