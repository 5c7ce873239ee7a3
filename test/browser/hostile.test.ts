import { expect, test } from '@jest/globals';
import type { Report, ReportStory } from '../../src/report.ts';
import { report, reportArticle, statement } from '../renderers/report.ts';
import { openPage } from './openPage.ts';
import { useBrowser } from './useBrowser.ts';

const browser = useBrowser();

const mark = '<script>alert(1)</script>';
const evil = `"'><!--</style></script>${mark}<img src=x onerror=alert(2)><a href="javascript:alert(3)" onclick=alert(4)>go</a><svg onload=alert(5)></p></details></section></main>\u202e\u2066${'W'.repeat(10_000)}`;

const span = { article: 'a.txt', start: 0, end: 1 };
const fields = {
  outlet: evil,
  title: evil,
  author: evil,
  file: evil,
  url: 'javascript:alert(6)',
  text: evil,
  cleaned: [{ start: 0, end: 9, reason: evil, text: evil }],
  originEvidence: [{ ...span, end: evil.length }],
};

/** Every text that can come from an article is such a text. */
const hostile: ReportStory = {
  id: '1',
  title: { ...span, text: evil },
  articles: [
    reportArticle({ ...fields, publishedAt: '2021-05-03' }),
    reportArticle({ ...fields, id: 'b.txt', copyOf: 'a.txt', origin: 'a.txt' }),
  ],
  sources: [{ name: evil, kind: 'document', articles: ['a.txt', 'b.txt'], evidence: [{ ...span, end: evil.length }] }],
  related: [{ story: '1', relation: 'later' }],
  statements: ['1.1', '1.2', '1.3'].map((id) =>
    statement(id, evil, {
      members: [
        { article: 'a.txt', start: 0, end: evil.length, text: evil },
        { article: 'b.txt', start: 0, end: evil.length, text: `${evil} more` },
      ],
      outlets: [evil, 'Bay Times'],
      cites: [evil],
      added: [{ at: 3, text: evil, evidence: span }],
      details: [{ text: evil, kind: 'name', day: null, outlets: [evil], alone: true }],
    }),
  ),
  summary: ['1.1', '1.2'],
  single: ['1.3'],
  omissions: [{ outlet: evil, statements: ['1.1'] }],
  conflicts: [
    {
      kind: 'name',
      statements: ['1.1'],
      relation: 'contradiction',
      values: [evil, 'Milltown'].map((value) => ({ value, members: [{ ...span, end: evil.length }] as const })),
    },
  ],
};
const setAside = [{ file: evil, reason: evil }];
const one: Report = { ...report, stories: [hostile], setAside };
const many: Report = { ...one, stories: [1, 2, 3, 4, 5].map((n) => ({ ...hostile, id: String(n) })) };

test.each([
  ['a story', one, 390],
  ['a story', one, 1600],
  ['many stories', many, 390],
])('%s of hostile articles shows as text, runs nothing and keeps its layout', async (_, hostileReport, width) => {
  const { tab, troubles } = await openPage(browser(), hostileReport, { width });
  if (hostileReport === many) {
    await tab.click('#story-1 .body > summary');
    await tab.locator('#story-1 .text a.s >> nth=0').waitFor();
  }
  await tab.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
  await tab.click('.text a.s >> nth=0', { position: { x: 5, y: 5 } });
  expect(await tab.textContent('#panel .chosen')).toContain(mark);
  for (const place of ['h2', '.text', '.sources', 'table', '.whole', '.cut', '.fact', '.aside'])
    expect([place, (await tab.textContent(`main ${place} >> nth=0`))!.includes('alert(1)')]).toEqual([place, true]);
  expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(
    await tab.evaluate('document.querySelectorAll("img, svg[onload], [onclick], [href^=javascript]").length'),
  ).toBe(0);
  expect(await tab.evaluate('document.querySelectorAll("body > script:not([type])").length')).toBe(1);
  expect(troubles).toEqual([]);
  await tab.close();
});
