import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { page } from '../../src/renderers/page/page.ts';
import type { Report } from '../../src/report.ts';
import { articles } from '../articles.ts';
import { reportArticle, report as small, statement } from '../renderers/report.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { mergeArticles } from '../writeSummary.ts';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
let merged: Report;

beforeAll(async () => {
  browser = await openBrowser();
  ({ report: merged } = await mergeArticles(articles));
}, 300_000);

afterAll(() => browser.close());

const open = (...[report, options]: [Report, Parameters<typeof openPage>[2]?]) => openPage(browser, report, options);

const first = () => merged.stories[0]!;

test('a click on a sentence shows the wording of each outlet, and Escape puts it away', async () => {
  const { tab, troubles } = await open(merged);
  const id = first().summary[0]!;
  const { members, text } = first().statements.find((fact) => fact.id === id)!;
  await tab.click(`.text a.s[href="#${id}"]`);
  expect(await tab.textContent('#panel .chosen')).toBe(text);
  expect(await tab.locator('#panel .at').count()).toBe(members.length);
  await tab.keyboard.press('Escape');
  expect(await tab.locator('#panel .at').count()).toBe(0);
  expect(troubles).toEqual([]);
  await tab.close();
});

test('the keyboard reaches a sentence, opens it, and comes back to it', async () => {
  const { tab, troubles } = await open(merged);
  const focused = () => tab.evaluate('document.activeElement.getAttribute("href") || document.activeElement.id');
  for (let presses = 0; presses < 10 && (await focused()) !== `#${first().summary[0]}`; presses += 1) {
    await tab.keyboard.press('Tab');
  }
  expect(await focused()).toBe(`#${first().summary[0]}`);
  await tab.keyboard.press('Enter');
  expect(await focused()).toBe('panel');
  await tab.keyboard.press('Escape');
  expect(await focused()).toBe(`#${first().summary[0]}`);
  expect(troubles).toEqual([]);
  await tab.close();
});

test('a link to a statement opens it', async () => {
  const inSummary = await open(merged, { hash: `#${first().summary[1]}` });
  const { text } = first().statements.find(({ id }) => id === first().summary[1])!;
  expect(await inSummary.tab.textContent('#panel .chosen')).toBe(text);
  await inSummary.tab.close();
  const shown = new Set([...first().summary, ...first().single, ...first().omissions.flatMap((o) => o.statements)]);
  const other = first().statements.find(({ id }) => !shown.has(id));
  if (!other) return;
  const elsewhere = await open(merged, { hash: `#${other.id}` });
  expect(await elsewhere.tab.isVisible(`[id="${other.id}"] .own`)).toBe(true);
  await elsewhere.tab.close();
});

test('cards are filtered by words and by outlet', async () => {
  const [story] = small.stories;
  const stories = Array.from({ length: 6 }, (_, i) => ({
    ...story!,
    id: String(i + 1),
    articles: [
      reportArticle({ outlet: i % 2 === 0 ? 'Bay Times' : 'Moon Mail' }),
      reportArticle({ id: 'b.txt', outlet: 'Hill Post' }),
    ] as const,
    statements: story!.statements.map((fact) => ({
      ...fact,
      id: fact.id.replace('1.', `${i + 1}.`),
      text: `${fact.text} Case ${i + 1}.`,
    })),
    summary: [`${i + 1}.1`],
    single: [],
    conflicts: [],
  }));
  const { tab, troubles } = await open({ ...small, stories });
  const visible = () => tab.locator('.story:visible').count();
  expect(await visible()).toBe(6);
  await tab.fill('#words', 'case 4');
  expect(await visible()).toBe(1);
  await tab.fill('#words', '');
  await tab.selectOption('#outlet', { label: 'Moon Mail' });
  expect(await visible()).toBe(3);
  expect(await tab.textContent('#found')).toBe('3 of 6 stories');
  expect(troubles).toEqual([]);
  await tab.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing that shuts anyone out, %s', async (scheme) => {
  const file = path.join(temporaryFolder(), 'summary.html');
  writeFileSync(file, page.render(merged));
  const context = await browser.newContext({ colorScheme: scheme });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(file).href);
  await tab.click('.text a.s >> nth=0');
  await tab.evaluate(axe.source);
  const violations = await tab.evaluate(
    'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html.slice(0, 200)))',
  );
  expect(violations).toEqual([]);
  await context.close();
});

describe('a hostile article', () => {
  const long = 'W'.repeat(10_000);
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)></p></section>\u202e${long}`;
  const fields = { outlet: evil, title: evil, author: evil, url: 'javascript:alert(3)', file: evil };
  const hostile: Report = {
    ...small,
    stories: [
      {
        ...small.stories[0]!,
        title: { article: 'a.txt', start: 0, end: 1, text: evil },
        articles: [
          reportArticle({ ...fields, cleaned: [{ start: 0, end: 1, reason: evil, text: evil }] }),
          reportArticle({ ...fields, id: 'b.txt' }),
        ],
        statements: ['1.1', '1.2', '1.3'].map((id) => statement(id, evil, { outlets: [evil], cites: [evil] })),
        omissions: [{ outlet: evil, statements: ['1.1'] }],
      },
    ],
    setAside: [{ file: evil, reason: evil }],
  };

  test.each([390, 1600])('shows as text, runs nothing and breaks no layout at %d pixels', async (width) => {
    const { tab, troubles } = await open(hostile, { width });
    await tab.click('.text a.s >> nth=0', { position: { x: 5, y: 5 } });
    expect(await tab.textContent('#panel .chosen')).toContain('<script>alert(1)</script>');
    expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await tab.evaluate('document.querySelectorAll("script, img").length')).toBe(1);
    expect(troubles).toEqual([]);
    await tab.close();
  });
});
