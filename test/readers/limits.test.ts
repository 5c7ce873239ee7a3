import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { ReportStory as Story } from '../../src/report.ts';
import { startNewsmerge, workplace } from '../cli/startNewsmerge.ts';
import { mergeArticles } from '../writeSummary.ts';
import {
  hostileArticles,
  hostileFiles,
  hostilePdf,
  hostileSentences,
  hostileTexts,
  scale,
  sentence,
} from './hostileFiles.ts';

const limits = { maxFileMegabytes: 10 / scale, maxArticleCharacters: 1e6 / scale, maxArticleSentences: 1e4 / scale };

/** Merges files and one good article, which is always read. */
async function run(files: Readonly<Record<string, string | Uint8Array>>, settings: object = {}) {
  const { report } = await mergeArticles({ 'good.txt': 'The pier at Kelder is open again.\n', ...files }, settings);
  const ids = report.stories.flatMap((story) => story.articles.map(({ id }) => id));
  expect(ids).toContain('good.txt');
  return { ids: ids.filter((id) => id !== 'good.txt'), setAside: report.setAside };
}

test.each([
  ...hostileFiles.map((hostile) => ({ ...hostile, settings: { limits } })),
  ...[...hostileSentences, hostilePdf].map((hostile) => ({ ...hostile, settings: {} })),
])('$name: what cannot be used is set aside with its reason', async ({ small, make, reason, settings }) => {
  const files = make(small);
  const { ids, setAside } = await run(files, settings);
  if (reason === null) expect(ids).toEqual(Object.keys(files));
  else expect(setAside).toEqual([{ file: Object.keys(files)[0], reason: expect.stringMatching(reason) }]);
});

test.each(hostileTexts)('$name are read, or set aside one by one', async ({ small, make }) => {
  const files = make(small);
  const { ids, setAside } = await run(files, { limits });
  expect([...ids, ...setAside.map(({ file }) => file)].sort()).toEqual(Object.keys(files).sort());
});

test.each(hostileArticles)('$name are all read', async ({ small, make, articles }) => {
  const { ids, setAside } = await run(make(small));
  expect({ setAside, articles: ids.length }).toEqual({ setAside: [], articles: articles(small) });
});

test('of a feed with more entries than a run takes, the first are read', async () => {
  const entry = '<item><title>A</title><description>b</description></item>';
  const { ids, setAside } = await run(
    { 'z.xml': `<rss>${entry.repeat(2000)}</rss>` },
    { limits: { maxArticles: 101 } },
  );
  expect(ids).toHaveLength(100);
  expect(setAside).toEqual([
    { file: 'z.xml', reason: 'is not read to its end: 101 articles were read before, the limit' },
  ]);
});

test('a script in any field of any form, and a path in a name or id, stay text in the summary', async () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const name = '../../x\u202e\n<b onclick=alert(1)>C:\\';
  const id = '/etc/../../newsmerge-escaped';
  const fields = { id, title: `Flood ${evil}`, outlet: name, author: evil, url: 'javascript:alert(1)', date: evil };
  const record = { ...fields, text: `${sentence} ${evil.replaceAll('</', '<\\/')}` };
  const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const values = Object.values(record);
  const cwd = workplace({
    'json-form.json': JSON.stringify({ ...record, title: `Flood A ${evil}` }),
    'csv-form.csv': `${Object.keys(record).join(',')}\n${values.map(quoted).join(',')}\n`,
    'xml-form.xml': `<rss><channel><title>${escaped(name)}</title><item><guid>${id}</guid><title>${escaped(escaped(`Flood B ${evil}`))}</title><link>javascript:alert(1)</link><description>${escaped(record.text)}</description></item></channel></rss>`,
    'html-form.html': `<html><head><title>${escaped(`Flood C ${evil}`)}</title><meta property="og:site_name" content="${escaped(name)}"><link rel="canonical" href="javascript:alert(1)"></head><body onload="alert(1)"><p onclick="alert(1)">${sentence} ${escaped(evil)}</p><p>${sentence}</p></body></html>`,
    'x..%2f..%2fy.txt': `${sentence} It hailed.`,
    'C:\\x\u202e\n.txt': `${sentence} It rained.`,
  });
  const { ended, printed } = startNewsmerge(cwd, []);
  expect({ status: await ended, stderr: printed.stderr }).toEqual({ status: 0, stderr: '' });
  const [page, data] = ['summary.md', 'summary.json'].map((name) =>
    readFileSync(path.join(cwd, 'output', name), 'utf8'),
  );
  const ids = JSON.parse(data!).stories.flatMap((story: Story) => story.articles.map(({ id }) => id));
  expect(ids.sort()).toEqual([
    'C:\\x\u202e\n.txt',
    'csv-form.csv',
    'html-form.html',
    'json-form.json',
    'x..%2f..%2fy.txt',
    'xml-form.xml',
  ]);
  const html = micromark(page!, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const tags = new Set(Array.from(html.matchAll(/<([a-z0-9]+)/gi), ([, tag]) => tag));
  for (const tag of ['script', 'img', 'b']) expect(tags).not.toContain(tag);
  expect(html).not.toMatch(/href="(?!#source-)/);
  expect(page).not.toMatch(/[^\P{C}\n]/u);
  expect(readdirSync(cwd).sort()).toEqual(['input', 'output', 'pipeline.config.json']);
  expect(readdirSync(path.join(cwd, 'output')).sort()).toEqual(['summary.html', 'summary.json', 'summary.md']);
});
